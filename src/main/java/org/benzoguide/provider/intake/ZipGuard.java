package org.benzoguide.provider.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.jspecify.annotations.Nullable;

/**
 * Unpacks a workbook once for nothing, before anyone trusts it: what a zip file says of
 * its own size need not be true.
 */
final class ZipGuard {

	private static final long LARGEST_FILE = 200L << 20;

	private static final int MOST_ENTRIES = 2000;

	private static final Pattern MODIFIED = Pattern.compile("<dcterms:modified[^>]*>(\\d{4}-\\d{2}-\\d{2})");

	private static final Pattern ROW = Pattern.compile("<row ");

	private ZipGuard() {
	}

	/**
	 * The most a workbook may unpack to: its texts are held in memory while it is read.
	 */
	static long largestContent() {
		return Math.min(512L << 20, Runtime.getRuntime().maxMemory() / 4);
	}

	/**
	 * Looks through a workbook.
	 * @throws RefusedException if it is damaged, or too large to be read safely
	 * @throws UnrelatedFileException if it is a zip file, but not a workbook
	 */
	static Contents check(Path file) throws IOException {
		if (Files.size(file) > LARGEST_FILE) {
			throw new RefusedException(file + " is larger than " + (LARGEST_FILE >> 20)
					+ " MB, the most an XLSX file may have here; convert it to JSON pages.");
		}
		try (ZipFile zip = new ZipFile(file.toFile())) {
			if (zip.getEntry("xl/workbook.xml") == null) {
				throw new UnrelatedFileException(file + " is a zip file, but not an XLSX workbook.");
			}
			if (zip.size() > MOST_ENTRIES) {
				throw new RefusedException(file + " holds " + zip.size() + " parts; no real workbook does.");
			}
			return contents(zip, file);
		}
		catch (ZipException ex) {
			throw new RefusedException(file + " is a damaged XLSX file and cannot be unpacked.");
		}
	}

	private static Contents contents(ZipFile zip, Path file) throws IOException {
		long left = largestContent();
		long rows = 0;
		@Nullable String workbook = null;
		@Nullable String core = null;
		for (ZipEntry entry : Collections.list(zip.entries())) {
			Unpacked unpacked = unpack(zip, entry, left, file);
			left -= unpacked.bytes();
			rows = Math.max(rows, unpacked.rows());
			workbook = entry.getName().equals("xl/workbook.xml") ? unpacked.head() : workbook;
			core = entry.getName().equals("docProps/core.xml") ? unpacked.head() : core;
		}
		return new Contents(String.valueOf(workbook), date(core), Math.max(1, rows));
	}

	private static Unpacked unpack(ZipFile zip, ZipEntry entry, long left, Path file) throws IOException {
		byte[] piece = new byte[1 << 16];
		String head = "";
		long bytes = 0;
		long rows = 0;
		try (InputStream in = zip.getInputStream(entry)) {
			for (int count = in.readNBytes(piece, 0, piece.length); count > 0; count = in.readNBytes(piece, 0,
					piece.length)) {
				if (bytes == 0 || entry.getName().startsWith("xl/worksheets/")) {
					String text = new String(piece, 0, count, StandardCharsets.ISO_8859_1);
					head = (bytes == 0) ? text : head;
					rows += ROW.matcher(text).results().count();
				}
				bytes += count;
				if (bytes > left) {
					throw new RefusedException(file + " unpacks to more than " + (largestContent() >> 20)
							+ " MB, the most an XLSX file may hold here; it may be a zip bomb.");
				}
			}
		}
		return new Unpacked(bytes, rows, head);
	}

	private static @Nullable LocalDate date(@Nullable String core) {
		Matcher modified = MODIFIED.matcher(String.valueOf(core));
		return modified.find() ? Text.day(modified.group(1)) : null;
	}

	/**
	 * What is known of a workbook before it is read.
	 *
	 * @param workbook the list of its sheets, XML
	 * @param modified the day it says it was last changed
	 * @param rows about how many rows its longest sheet has, from 1
	 */
	record Contents(String workbook, @Nullable LocalDate modified, long rows) {
	}

	private record Unpacked(long bytes, long rows, String head) {
	}

}
