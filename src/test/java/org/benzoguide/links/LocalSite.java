package org.benzoguide.links;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A web site on this machine that remembers how it was asked. */
class LocalSite implements AutoCloseable {

	private final HttpServer server;

	private final ExecutorService workers = Executors.newCachedThreadPool();

	private final List<String> requests = new CopyOnWriteArrayList<>();

	LocalSite() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.setExecutor(this.workers);
		this.server.start();
	}

	/** Answers a path with a status and, for redirects, the address it leads to. */
	LocalSite answers(String path, int status, String... location) {
		return handles(path, (exchange) -> {
			for (String address : location) {
				exchange.getResponseHeaders().set("Location", address);
			}
			return status;
		});
	}

	LocalSite handles(String path, Reply reply) {
		this.server.createContext(path, (exchange) -> {
			this.requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
			exchange.sendResponseHeaders(reply.to(exchange), -1);
			exchange.close();
		});
		return this;
	}

	String url(String path) {
		return "http://localhost:" + this.server.getAddress().getPort() + path;
	}

	List<String> requests() {
		return this.requests;
	}

	@Override
	public void close() {
		this.server.stop(0);
		this.workers.shutdownNow();
	}

	interface Reply {

		/** The status to answer with. */
		int to(HttpExchange exchange) throws IOException;

	}

}
