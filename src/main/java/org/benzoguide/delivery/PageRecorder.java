package org.benzoguide.delivery;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Holds a page back until it is finished and known to be whole, unless it grows beyond
 * what is worth keeping: then it goes straight on.
 */
class PageRecorder extends HttpServletResponseWrapper {

	private static final int LARGEST = 512 * 1024;

	private final ByteArrayOutputStream body = new ByteArrayOutputStream(16 * 1024);

	private final ServletOutputStream stream = new Recording();

	private @Nullable PrintWriter writer;

	private boolean passedOn;

	private int error;

	PageRecorder(HttpServletResponse response) {
		super(response);
	}

	/** The finished page; nothing, if there is none that could be kept. */
	byte @Nullable [] page() {
		flushWriter();
		return (this.passedOn || this.error != 0 || getStatus() != SC_OK) ? null : this.body.toByteArray();
	}

	/** The status it ends with. */
	int outcome() {
		return (this.error != 0) ? this.error : getStatus();
	}

	/** Whether the page could not be made. */
	boolean isFailed() {
		return !this.passedOn && outcome() >= SC_INTERNAL_SERVER_ERROR;
	}

	/** Sends what was held back. */
	void passOn() throws IOException {
		flushWriter();
		if (this.error != 0) {
			super.sendError(this.error);
		}
		else if (!this.passedOn && this.body.size() > 0) {
			this.body.writeTo(super.getOutputStream());
		}
	}

	@Override
	public ServletOutputStream getOutputStream() {
		return this.stream;
	}

	@Override
	public PrintWriter getWriter() {
		if (this.writer == null) {
			setCharacterEncoding(getCharacterEncoding());
			Charset encoding = Charset.forName(getCharacterEncoding());
			this.writer = new PrintWriter(new OutputStreamWriter(this.stream, encoding));
		}
		return this.writer;
	}

	@Override
	public void sendError(int status) {
		this.error = status;
		this.body.reset();
	}

	@Override
	public void sendError(int status, @Nullable String message) {
		sendError(status);
	}

	@Override
	public void setContentLength(int length) {
		// What leaves may be shorter.
	}

	@Override
	public void setContentLengthLong(long length) {
		// What leaves may be shorter.
	}

	@Override
	public void flushBuffer() throws IOException {
		flushWriter();
		if (this.passedOn) {
			super.flushBuffer();
		}
	}

	@Override
	public void resetBuffer() {
		this.body.reset();
	}

	private void flushWriter() {
		if (this.writer != null) {
			this.writer.flush();
		}
	}

	private final class Recording extends ServletOutputStream {

		@Override
		public void write(int one) throws IOException {
			write(new byte[] { (byte) one }, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			if (!PageRecorder.this.passedOn && PageRecorder.this.body.size() + length > LARGEST) {
				PageRecorder.this.body.writeTo(PageRecorder.super.getOutputStream());
				PageRecorder.this.body.reset();
				PageRecorder.this.passedOn = true;
			}
			if (PageRecorder.this.passedOn) {
				PageRecorder.super.getOutputStream().write(bytes, offset, length);
			}
			else {
				PageRecorder.this.body.write(bytes, offset, length);
			}
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setWriteListener(WriteListener listener) {
			throw new IllegalStateException("A page that is kept is not written later.");
		}

	}

}
