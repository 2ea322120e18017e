package org.entrypoint.exchange.incoming;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.entrypoint.exchange.incoming.archive.Reading;
import org.entrypoint.exchange.incoming.part.PartHandler;
import org.entrypoint.session.Problem;
import org.xml.sax.Attributes;

/** Which looks of cells show a number as a date. */
final class DateStyles extends PartHandler {
	private static final List<String> FORMAT = List.of("styleSheet", "numFmts", "numFmt");
	private static final List<String> LOOK = List.of("styleSheet", "cellXfs", "xf");
	private static final int MOST = 65_536;
	/** The most characters that a format has in Excel. */
	private static final int LONGEST = 255;
	private final boolean from1904;
	private final Map<Integer, String> formats = new HashMap<>();
	private final List<Integer> looks = new ArrayList<>();
	private final Map<Integer, Boolean> known = new HashMap<>();

	DateStyles(Reading reading, String part, boolean from1904) {
		super(reading, part, Namespaces.MAIN, "styleSheet");
		this.from1904 = from1904;
	}

	@Override
	protected void begin(Attributes attributes) throws Problem {
		if (at(LOOK)) {
			String format = value(attributes, "numFmtId");
			add(looks.size());
			looks.add(format.isEmpty() ? 0 : number(format));
		} else if (at(FORMAT)) {
			String code = value(attributes, "formatCode");
			add(code.length() > LONGEST ? MOST : formats.size());
			formats.put(number(value(attributes, "numFmtId")), code);
		}
	}

	private void add(int size) throws Problem {
		if (size >= MOST) {
			throw damaged();
		}
	}

	/** Whether there is a look of that number; a book without looks has the usual one. */
	boolean has(int look) {
		return look >= 0 && look < Math.max(1, looks.size());
	}

	/** The day and time that a number in a cell of that look is shown as; nothing if it is shown as a number. */
	Optional<LocalDateTime> date(double value, int look) {
		return look < looks.size() && known.computeIfAbsent(looks.get(look), this::isDate)
				? ExcelDays.date(value, from1904)
				: Optional.empty();
	}

	/** The number of a day and time as this book counts. */
	double number(LocalDateTime date) {
		return DateUtil.getExcelDate(date, from1904);
	}

	private boolean isDate(int format) {
		String code = formats.getOrDefault(format, format < 0 ? "" : BuiltinFormats.getBuiltinFormat(format));
		return code != null && DateUtil.isADateFormat(format, code);
	}
}
