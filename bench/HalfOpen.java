import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps connections that never finish what they ask, or never read what they asked for, until killed: java HalfOpen.java PORT COUNT
 * headers|body|chunk|nothing|unread.
 */
class HalfOpen {

	public static void main(String[] args) throws Exception {
		int port = Integer.parseInt(args[0]);
		String start = switch (args[2]) {
			case "headers" -> "GET /articles HTTP/1.1\r\nHost: x\r\nX-0: ";
			case "body" -> "POST /start/result HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n"
					+ "Content-Length: 9000\r\n\r\n";
			case "chunk" -> "GET /articles HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5;";
			case "unread" -> "GET /articles/how-a-taper-works HTTP/1.1\r\nHost: x\r\n\r\n".repeat(100);
			default -> "";
		};
		boolean reading = !args[2].equals("unread");
		List<Socket> held = new ArrayList<>();
		for (int again = 0;; again++) {
			held.removeIf((socket) -> !drip(socket, reading, !start.isEmpty()));
			while (held.size() < Integer.parseInt(args[1])) {
				Socket socket = new Socket();
				socket.setReceiveBufferSize(4096);
				socket.connect(new InetSocketAddress("localhost", port));
				socket.getOutputStream().write(start.getBytes());
				held.add(socket);
			}
			if (again == 0) {
				System.out.println("held: " + held.size());
			}
			Thread.sleep(2000);
		}
	}

	/** Reads and sends one more byte, if it does so at all; whether the other side still listens. */
	static boolean drip(Socket socket, boolean reading, boolean sending) {
		try {
			while (reading && socket.getInputStream().available() > 0) {
				socket.getInputStream().skip(1000);
			}
			if (sending) {
				socket.getOutputStream().write('a');
			}
			return true;
		}
		catch (IOException ex) {
			return false;
		}
	}

}
