package org.benzoguide.provider.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Counts what is read, and ends when more is read than is allowed until further notice.
 */
class MeteredStream extends FilterInputStream {

	private long read;

	private long end;

	/**
	 * Wraps a stream.
	 * @param allowed how many bytes may be read before {@link #allow}
	 */
	MeteredStream(InputStream in, long allowed) {
		super(in);
		this.end = allowed;
	}

	/** Allows so many more bytes from here on. */
	void allow(long more) {
		this.end = this.read + more;
	}

	long bytes() {
		return this.read;
	}

	@Override
	public int read() throws IOException {
		int next = super.read();
		count((next < 0) ? 0 : 1);
		return next;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		int count = super.read(bytes, offset, length);
		count(Math.max(0, count));
		return count;
	}

	private void count(int more) throws IOException {
		this.read += more;
		if (this.read > this.end) {
			throw new TooMuchException();
		}
	}

	/** Thrown when more is read than is allowed. */
	static class TooMuchException extends IOException {

		private static final long serialVersionUID = 1L;

	}

}
