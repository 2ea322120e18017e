package org.entrypoint.storage.disk;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttributeView;
import org.jspecify.annotations.Nullable;

/** The attributes of one file on a test's disk, of any sort: asking for them and setting them are calls. */
final class DiskView {
	private final TestDisk disk;
	private final Path file;
	private final FileAttributeView real;
	private final LinkOption[] options;

	private DiskView(TestDisk disk, Path file, FileAttributeView real, LinkOption... options) {
		this.disk = disk;
		this.file = file;
		this.real = real;
		this.options = options;
	}

	/** A view like the real one of a file. */
	static <V extends FileAttributeView> V of(TestDisk disk, Path file, Class<V> type, V real, LinkOption... options) {
		DiskView view = new DiskView(disk, file, real, options);
		return type.cast(Proxy.newProxyInstance(DiskView.class.getClassLoader(), new Class<?>[]{type},
				(proxy, method, arguments) -> view.asked(method, arguments)));
	}

	private @Nullable Object asked(Method method, Object @Nullable [] arguments) throws Throwable {
		if (method.getExceptionTypes().length == 0) {
			return method.invoke(real, arguments);
		}
		Call.Kind kind = method.getName().startsWith("set") ? Call.Kind.SET : Call.Kind.LOOK;
		return disk.make(Call.of(kind, disk.placeBehindLinks(file, options)), call -> {
			try {
				return method.invoke(real, arguments);
			} catch (InvocationTargetException e) {
				if (e.getCause() instanceof IOException cause) {
					throw cause;
				}
				throw new IllegalStateException(e.getCause());
			} catch (IllegalAccessException e) {
				throw new IllegalStateException(e);
			}
		});
	}
}
