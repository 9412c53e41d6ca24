package org.benzoguide.delivery;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import com.aayushatharva.brotli4j.encoder.Encoder.Parameters;

/** Makes a page small, once, when it is put into memory. */
enum Compression {

	/**
	 * Needs native code for this machine. The best level is thirty times slower, for a
	 * seventh less.
	 */
	BROTLI("br") {

		/**
		 * Two to the power of this is what the largest pages have. With the usual window
		 * the encoder fills 32 MB of tables for each page, which takes it 12 ms.
		 */
		private static final int WINDOW = 16;

		@Override
		boolean isAvailable() {
			return Brotli4jLoader.isAvailable();
		}

		@Override
		byte[] compress(byte[] plain) throws IOException {
			return Encoder.compress(plain, new Parameters().setQuality(9).setWindow(WINDOW));
		}

	},

	GZIP("gzip") {

		@Override
		boolean isAvailable() {
			return true;
		}

		@Override
		byte[] compress(byte[] plain) throws IOException {
			ByteArrayOutputStream small = new ByteArrayOutputStream(plain.length / 3 + 64);
			try (GZIPOutputStream out = new Smallest(small)) {
				out.write(plain);
			}
			return small.toByteArray();
		}

	};

	private final String token;

	Compression(String token) {
		this.token = token;
	}

	/** Its name in Accept-Encoding and Content-Encoding. */
	String token() {
		return this.token;
	}

	abstract boolean isAvailable();

	abstract byte[] compress(byte[] plain) throws IOException;

	private static final class Smallest extends GZIPOutputStream {

		Smallest(ByteArrayOutputStream out) throws IOException {
			super(out);
			this.def.setLevel(Deflater.BEST_COMPRESSION);
		}

	}

}
