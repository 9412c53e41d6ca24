package org.benzoguide.delivery;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicBoolean;

import org.apache.coyote.ActionCode;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * What is left of a body when its request has been answered. Tomcat would wait for the
 * rest with a thread, and whoever sends it byte by byte keeps that thread.
 */
class UnreadBody implements ApplicationBufferHandler {

	private static final int MOST = 64 * 1024;

	private final Request request;

	private ByteBuffer read = ByteBuffer.allocate(0);

	UnreadBody(Request request) {
		this.request = request;
	}

	/**
	 * Takes what has come, so that the answer is not lost to a reset, and waits for
	 * nothing more. Of a body in chunks nothing is taken: its reader waits for the end of
	 * a line once it has seen the beginning.
	 */
	void leave() throws IOException {
		if (isRefused()) {
			return;
		}
		if (this.request.getContentLengthLong() >= 0) {
			take();
		}
		if (!isRead()) {
			this.request.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
		}
	}

	private void take() throws IOException {
		int taken = 0;
		while (!isRead() && taken < MOST && hasCome()) {
			int count = this.request.doRead(this);
			if (count <= 0) {
				return;
			}
			taken += count;
		}
	}

	/**
	 * Whether the headers could not be read, so that nobody knows where a body begins.
	 */
	private boolean isRefused() {
		return is(ActionCode.IS_ERROR);
	}

	private boolean isRead() {
		return is(ActionCode.REQUEST_BODY_FULLY_READ);
	}

	private boolean is(ActionCode state) {
		AtomicBoolean answer = new AtomicBoolean();
		this.request.action(state, answer);
		return answer.get();
	}

	private boolean hasCome() {
		this.request.action(ActionCode.AVAILABLE, Boolean.TRUE);
		return this.request.getAvailable() > 0;
	}

	@Override
	public void setByteBuffer(ByteBuffer buffer) {
		this.read = buffer;
	}

	@Override
	public ByteBuffer getByteBuffer() {
		return this.read;
	}

	@Override
	public void expand(int size) {
		// Tomcat hands over its own buffer.
	}

}
