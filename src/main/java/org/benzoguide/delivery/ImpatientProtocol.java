package org.benzoguide.delivery;

import java.io.IOException;

import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * Waits for nobody who asks on and on and reads nothing: such a connection would keep a
 * thread. An answer that the system has taken over is sent however slow its reader is,
 * and it takes over any that a reader who reads has waited for.
 */
public class ImpatientProtocol extends Http11NioProtocol {

	/** More than the largest answer, in bytes; the system is asked to hold as much. */
	static final int WHOLE_ANSWER = 192 * 1024;

	private static final int MILLISECONDS = 100;

	/** Made by the container, by name. */
	public ImpatientProtocol() {
		setProperty("socket.txBufSize", String.valueOf(WHOLE_ANSWER));
	}

	@Override
	protected Processor createProcessor() {
		return new Http11Processor(this, getAdapter()) {
			@Override
			public SocketState service(SocketWrapperBase<?> socket) throws IOException {
				socket.setWriteTimeout(MILLISECONDS);
				return super.service(socket);
			}
		};
	}

}
