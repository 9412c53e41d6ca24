package org.benzoguide.provider.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.persistence.PersistenceException;
import org.benzoguide.provider.DirectoryFormat;
import org.benzoguide.provider.Statement;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Reads the yearly National Directory of SAMHSA. What a code means is read from the sheet
 * of the same file that explains the codes.
 */
class SamhsaDirectoryReader implements DirectoryReader {

	static final String FACILITIES = "Facilities List";

	private static final String CODES = "Service Code Reference";

	private static final List<String> COLUMNS = List.of("name1", "city", "state", "zip", "service_code_info");

	private static final List<String> CODE_COLUMNS = List.of("category_code", "service_code", "service_name");

	private final ServiceTerms terms;

	SamhsaDirectoryReader(ServiceTerms terms) {
		this.terms = terms;
	}

	@Override
	public DirectoryFormat format() {
		return DirectoryFormat.SAMHSA_DIRECTORY;
	}

	@Override
	public void read(Path file, Rows rows) throws IOException {
		ZipGuard.Contents contents = ZipGuard.check(file);
		try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
			Map<String, Code> codes = new HashMap<>();
			each(workbook, CODES, CODE_COLUMNS, file, (row) -> {
				String name = row.text("service_name");
				codes.put(row.text("service_code").strip(), new Code(row.text("category_code").strip(), name));
			});
			each(workbook, FACILITIES, COLUMNS, file, (row) -> {
				ListingDraft draft = draft(row, codes);
				draft.dated(contents.modified());
				rows.take(row.row().getRowNum(), draft);
				rows.reached(row.row().getRowNum(), contents.rows());
			});
		}
		catch (RefusedException | PersistenceException ex) {
			throw ex;
		}
		catch (IOException | RuntimeException ex) {
			throw new RefusedException(file + " is a damaged XLSX workbook: its sheets cannot be read.");
		}
	}

	private static void each(ReadableWorkbook workbook, String name, List<String> columns, Path file, Reading reading)
			throws IOException {
		Sheet sheet = workbook.findSheet(name)
			.orElseThrow(() -> new RefusedException(file + " has no sheet \"" + name + "\"."));
		try (Stream<Row> stream = sheet.openStream()) {
			Iterator<Row> rows = stream.iterator();
			Map<String, Integer> head = rows.hasNext() ? head(rows.next()) : Map.of();
			for (String column : columns) {
				if (!head.containsKey(column)) {
					throw new RefusedException(
							file + " has no column \"" + column + "\" in its sheet \"" + name + "\".");
				}
			}
			while (rows.hasNext()) {
				Line line = new Line(rows.next(), head);
				if (line.row().stream().anyMatch((cell) -> cell != null && !cell.getText().isBlank())) {
					reading.read(line);
				}
			}
		}
	}

	private static Map<String, Integer> head(Row row) {
		Map<String, Integer> head = new HashMap<>();
		for (int column = 0; column < row.getCellCount(); column++) {
			head.putIfAbsent(row.getCellText(column).strip().toLowerCase(Locale.ROOT), column);
		}
		return head;
	}

	private ListingDraft draft(Line row, Map<String, Code> codes) {
		ListingDraft draft = new ListingDraft(row.whole());
		draft.named(row.text("name1"), row.text("name2"));
		draft.at(Samhsa.address(Text.joined(row.text("street1"), row.text("street2")), row.text("city"),
				row.text("state"), Samhsa.zip(row.text("zip"))), null);
		List.of("phone", "intake1", "intake2", "intake1a", "intake2a")
			.forEach((column) -> draft.phone(Samhsa.label(column), row.text(column)));
		String listed = row.text("service_code_info");
		draft.says(Statement.CODES, listed);
		for (String word : listed.split("[\\s*]+")) {
			@Nullable Code code = codes.get(word);
			if (code != null) {
				this.terms.of(code.category(), code.name()).forEach((meaning) -> meaning.apply(draft, code.name()));
			}
		}
		return draft;
	}

	private record Code(String category, String name) {
	}

	private record Line(Row row, Map<String, Integer> head) {

		String text(String column) {
			@Nullable Integer index = this.head.get(column);
			return (index != null) ? this.row.getCellText(index) : "";
		}

		/**
		 * Two facilities may share name, street and telephone; only a row that repeats
		 * another whole is one.
		 */
		String whole() {
			return String.join("\n", this.head.keySet().stream().sorted().map(this::text).toList())
				.toLowerCase(Locale.ROOT);
		}

	}

	private interface Reading {

		void read(Line line);

	}

}
