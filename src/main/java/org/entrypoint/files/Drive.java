package org.entrypoint.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a file lies on, as far as it tells how often it should be written. */
public enum Drive {
	/** A disk of this computer, or one plugged into it. */
	LOCAL,
	/** Another computer's. */
	NETWORK,
	/** A folder of this computer that a program copies to a server after every change. */
	CLOUD;

	private static final Set<String> NETWORKS = Set.of("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs",
			"afs", "ncpfs", "webdav", "davfs", "fuse.davfs2", "fuse.sshfs", "fuse.gvfsd-fuse", "fuse.rclone");
	/** What the sync programs of this time call their folders, or how the names begin: “OneDrive - Riverbend USD”. */
	private static final List<String> CLOUDS = List.of("onedrive", "dropbox", "google drive", "googledrive", "my drive",
			"icloud", "com~apple~clouddocs", "cloudstorage", "box sync", "nextcloud", "owncloud");

	/** What {@code file} lies on; what cannot be told is local. May wait for it. */
	public static Drive of(Path file) {
		Path place = file.toAbsolutePath();
		Path folder = place.getParent();
		if (isCloud(place)) {
			return CLOUD;
		}
		try {
			return folder != null && isNetwork(folder) ? NETWORK : LOCAL;
		} catch (IOException | SecurityException e) {
			return LOCAL;
		}
	}

	private static boolean isCloud(Path place) {
		for (Path part : place) {
			String name = part.toString().toLowerCase(Locale.ROOT);
			if (CLOUDS.stream().anyMatch(name::startsWith) || name.equals("box")) {
				return true;
			}
		}
		return false;
	}

	/** A drive letter of Windows tells behind its links where it leads to. */
	private static boolean isNetwork(Path folder) throws IOException {
		return isNetwork(folder.toRealPath().toString(), Files.getFileStore(folder).type());
	}

	/**
	 * Whether a folder lies on another computer.
	 *
	 * @param real the folder without links
	 * @param system what the system calls the kind of its drive
	 */
	static boolean isNetwork(String real, String system) {
		return real.startsWith("\\\\") || NETWORKS.contains(system.toLowerCase(Locale.ROOT));
	}
}
