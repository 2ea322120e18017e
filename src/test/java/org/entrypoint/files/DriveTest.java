package org.entrypoint.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file lies on is told by its folder's names and by its drive's kind. */
class DriveTest {
	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = {"OneDrive - Riverbend USD/retreat.json", "OneDrive/a/b/retreat.json",
			"Dropbox/retreat.json", "Google Drive/My Drive/retreat.json",
			"Mobile Documents/com~apple~CloudDocs/retreat.json", "CloudStorage/Box-Box/retreat.json",
			"Box/retreat.json", "Nextcloud/retreat.json"})
	void aFolderThatIsCopiedToAServerIsCloud(String file) {
		assertEquals(Drive.CLOUD, Drive.of(folder.resolve(file)));
	}

	@ParameterizedTest
	@ValueSource(strings = {"retreat.json", "Boxes/retreat.json", "no/such/folder/retreat.json", "stick/retreat.json"})
	void allElseIsLocal(String file) {
		assertEquals(Drive.LOCAL, Drive.of(folder.resolve(file)));
	}

	@Test
	void theRootHasNoFolder() {
		assertEquals(Drive.LOCAL, Drive.of(folder.getRoot()));
	}

	@ParameterizedTest
	@CsvSource({"\\\\server\\share\\retreats,NTFS,true", "/mnt/share,nfs4,true", "/mnt/share,cifs,true",
			"/Volumes/share,smbfs,true", "/mnt/share,FUSE.SSHFS,true", "C:\\Users\\anna,NTFS,false",
			"/home/anna,ext4,false", "/media/stick,vfat,false"})
	void aDriveOfAnotherComputerIsNetwork(String real, String system, boolean network) {
		assertEquals(network, Drive.isNetwork(real, system));
	}
}
