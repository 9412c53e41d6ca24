package org.benzoguide.provider.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a workbook as SAMHSA's National Directory is made: two sheets, all texts in one
 * shared list.
 */
final class SampleWorkbook {

	static final List<String> COLUMNS = List.of("name1", "name2", "street1", "street2", "city", "state", "zip", "phone",
			"intake1", "intake2", "intake1a", "intake2a", "service_code_info");

	private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

	private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private final Map<String, Integer> texts = new LinkedHashMap<>();

	private final List<List<String>> facilities = new ArrayList<>(List.of(COLUMNS));

	private final List<List<String>> codes = new ArrayList<>(
			List.of(List.of("category_code", "category_name", "service_code", "service_name", "service_description")));

	SampleWorkbook facility(String... cells) {
		this.facilities.add(List.of(cells));
		return this;
	}

	SampleWorkbook code(String category, String code, String name) {
		this.codes.add(List.of(category, category + " in words", code, name, "What it means."));
		return this;
	}

	/** The parts of the workbook by the names they have in the zip file. */
	Map<String, String> parts() {
		Map<String, String> parts = new LinkedHashMap<>();
		parts.put("[Content_Types].xml", """
				<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
				<Override PartName="/xl/workbook.xml" ContentType="%1$s.sheet.main+xml"/>\
				<Override PartName="/xl/worksheets/sheet1.xml" ContentType="%1$s.worksheet+xml"/>\
				<Override PartName="/xl/worksheets/sheet2.xml" ContentType="%1$s.worksheet+xml"/>\
				<Override PartName="/xl/sharedStrings.xml" ContentType="%1$s.sharedStrings+xml"/></Types>"""
			.formatted("application/vnd.openxmlformats-officedocument.spreadsheetml"));
		parts.put("xl/workbook.xml", """
				<workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="Facilities List" sheetId="1" r:id="rId1"/>\
				<sheet name="Service Code Reference" sheetId="2" r:id="rId2"/></sheets></workbook>""".formatted(MAIN,
				LINKS));
		parts.put("xl/_rels/workbook.xml.rels", """
				<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
				<Relationship Id="rId1" Type="%1$s/worksheet" Target="worksheets/sheet1.xml"/>\
				<Relationship Id="rId2" Type="%1$s/worksheet" Target="worksheets/sheet2.xml"/>\
				<Relationship Id="rId3" Type="%1$s/sharedStrings" Target="sharedStrings.xml"/></Relationships>"""
			.formatted(LINKS));
		parts.put("xl/worksheets/sheet1.xml", sheet(this.facilities));
		parts.put("xl/worksheets/sheet2.xml", sheet(this.codes));
		StringBuilder shared = new StringBuilder("<sst xmlns=\"" + MAIN + "\">");
		this.texts.keySet().forEach((text) -> shared.append("<si><t>").append(text).append("</t></si>"));
		parts.put("xl/sharedStrings.xml", shared.append("</sst>").toString());
		parts.put("docProps/core.xml", """
				<cp:coreProperties xmlns:cp="urn:x" xmlns:dcterms="urn:y">\
				<dcterms:modified>2022-05-19T19:28:42Z</dcterms:modified></cp:coreProperties>""");
		return parts;
	}

	static void write(Map<String, String> parts, OutputStream out) throws IOException {
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, String> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
	}

	/** Empty cells are not written at all, as Excel leaves them out. */
	private String sheet(List<List<String>> rows) {
		StringBuilder xml = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
		for (int row = 0; row < rows.size(); row++) {
			xml.append("<row r=\"%d\">".formatted(row + 1));
			for (int column = 0; column < rows.get(row).size(); column++) {
				String text = rows.get(row).get(column);
				if (!text.isEmpty()) {
					this.texts.putIfAbsent(text, this.texts.size());
					xml.append("<c r=\"%c%d\" t=\"s\"><v>%d</v></c>".formatted('A' + column, row + 1,
							this.texts.get(text)));
				}
			}
			xml.append("</row>");
		}
		return xml.append("</sheetData></worksheet>").toString();
	}

}
