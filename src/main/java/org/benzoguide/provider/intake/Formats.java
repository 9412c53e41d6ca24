package org.benzoguide.provider.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Set;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Tells the format of a file by what is in it, whatever its name. */
class Formats {

	private static final Set<String> HSDS_KEYS = Set.of("contents", "service_at_locations", "services", "service");

	private static final int HEAD = 4096;

	private final DirectoryReader findTreatment;

	private final DirectoryReader samhsa;

	private final DirectoryReader hsds;

	Formats() {
		ServiceTerms terms = new ServiceTerms();
		this.findTreatment = new FindTreatmentReader(terms);
		this.samhsa = new SamhsaDirectoryReader(terms);
		this.hsds = new HsdsReader(terms);
	}

	/**
	 * The reader for a file.
	 * @throws UnrelatedFileException if it is no directory of providers
	 * @throws RefusedException if it is damaged
	 */
	DirectoryReader of(Path file) throws IOException {
		byte[] head = head(file);
		if (head.length == 0) {
			throw new UnrelatedFileException(file + " is empty.");
		}
		String magic = HexFormat.of().formatHex(head, 0, Math.min(4, head.length));
		if (magic.equals("504b0304")) {
			return workbook(file);
		}
		if (magic.equals("d0cf11e0")) {
			throw new RefusedException(file + " is an old or a locked Excel file; save it as XLSX without a password.");
		}
		return switch (first(head)) {
			case '{' -> object(file);
			case '[' -> this.hsds;
			default -> throw unknown(file);
		};
	}

	private DirectoryReader workbook(Path file) throws IOException {
		if (!ZipGuard.check(file).workbook().contains('"' + SamhsaDirectoryReader.FACILITIES + '"')) {
			throw new UnrelatedFileException(file + " is a workbook without a sheet \""
					+ SamhsaDirectoryReader.FACILITIES + "\", so it is not the National Directory.");
		}
		return this.samhsa;
	}

	private DirectoryReader object(Path file) throws IOException {
		DirectoryReader[] found = new DirectoryReader[1];
		JsonFiles.read(file, (parser, bytes) -> found[0] = find(parser, file));
		return found[0];
	}

	private DirectoryReader find(JsonParser parser, Path file) {
		boolean named = false;
		boolean described = false;
		parser.nextToken();
		while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
			String key = parser.currentName();
			if (key.equals("rows")) {
				return this.findTreatment;
			}
			if (HSDS_KEYS.contains(key)) {
				return this.hsds;
			}
			named |= key.equals("name");
			described |= key.equals("status") || key.equals("organization");
			parser.nextToken();
			parser.skipChildren();
		}
		if (named && described) {
			return this.hsds;
		}
		throw unknown(file);
	}

	private static byte[] head(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return in.readNBytes(HEAD);
		}
	}

	/**
	 * The first character that is neither a space nor part of UTF-8's byte order mark.
	 */
	private static char first(byte[] head) {
		for (byte next : head) {
			if (" \t\r\n\u00EF\u00BB\u00BF".indexOf(next & 0xFF) < 0) {
				return (char) next;
			}
		}
		return ' ';
	}

	private static UnrelatedFileException unknown(Path file) {
		return new UnrelatedFileException(file
				+ " is not a directory of providers: it is neither HSDS 3.0 JSON, nor FindTreatment.gov JSON, nor the National Directory in XLSX.");
	}

}
