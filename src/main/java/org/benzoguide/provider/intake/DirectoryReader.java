package org.benzoguide.provider.intake;

import java.io.IOException;
import java.nio.file.Path;

import org.benzoguide.provider.DirectoryFormat;

/** Reads one format, a row at a time. */
interface DirectoryReader {

	DirectoryFormat format();

	/**
	 * Reads a whole file.
	 * @throws RefusedException if it is not of the shape it seemed to be
	 */
	void read(Path file, Rows rows) throws IOException;

}
