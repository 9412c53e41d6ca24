import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Sends requests as no browser makes them and counts the answers: java Hostile.java PORT COUNT SEED. */
class Hostile {

	static final int SENDERS = 8;

	static final List<String> METHODS = List.of("GET", "GET", "GET", "GET", "GET", "HEAD", "POST", "POST", "PUT", "DELETE",
			"OPTIONS", "TRACE", "PATCH", "CONNECT", "BREW", "get", "GET", "GET", "POST", "");

	static final List<String> NAMES = List.of("q", "kind", "page", "near", "need", "language", "country", "for", "with",
			"matters", "supervision", "evidence", "cost", "work", "online", "step", "weeks", "of", "Q1", "Q15", "Q3", "_method",
			"class.module.classLoader.x", "__proto__", "a[0].b", "");

	static final List<String> VALUES = List.of("", "1", "-1", "99999999999999999999", "1e999", "NaN", "GB", "gb", "cbt-i",
			"klonopin", "taper", "%00", "%c0%af", "%f0%28%8c%28", "%ff", "%zz", "%", "..%2f..%2fetc%2fpasswd",
			"%0d%0aSet-Cookie:%20a=b", "%3Cscript%3Ealert(1)%3C/script%3E", "%24%7B7*7%7D", "__%24%7B7*7%7D__", "%23%7B7*7%7D",
			"'%20or%20'1'='1", "//evil.example", "(a%2B)%2B%24", "*:*", "a~2%20AND%20(", "%22", "shaking+cant+sleep", "%E2%80%AE",
			"%F0%9F%98%80", "%24%7Bjndi:ldap://x%7D", "a".repeat(300), "2026-02-30");

	static final List<String> HEADERS = List.of("Accept", "Accept-Language", "Accept-Encoding", "Accept-Charset", "Range",
			"If-None-Match", "If-Modified-Since", "If-Match", "If-Range", "Cookie", "Origin", "Referer", "Authorization",
			"X-Forwarded-For", "X-Forwarded-Host", "Forwarded", "X-HTTP-Method-Override", "Content-Type", "Content-Encoding",
			"Upgrade", "Transfer-Encoding", "Content-Length", "Host", "Expect", "TE", "Connection", "User-Agent", "");

	static final List<String> HEADER_VALUES = List.of("", "*", "*/*", "text/html;q=2", "application/json", "a/b/c", ";;;,,,",
			"gzip;q=-1, br;q=x", "br", "identity;q=0", "*;q=0", "de-DE,de;q=0.9", "xx-YY-zz-1234567890", "en_GB@x", "bytes=0-",
			"bytes=9999999999-", "bytes=5-1,0-0,-1", "\"abc\"", "W/\"abc\", *", "Thu, 99 Foo 2026 99:99:99 GMT", "a=b; $c=d",
			"null", "Basic !!!", "127.0.0.1", "evil.example:99999", "[::1", "host=\"evil.example", "multipart/form-data",
			"multipart/form-data; boundary=", "application/x-www-form-urlencoded; charset=nope", "text/html; charset=\"",
			"websocket", "h2c", "chunked", "chunked, chunked", "gzip", "5", "-5", "5, 6", "100-continue", "close", "keep-alive");

	static final String CHARACTERS = "abz019-._~!$&'()*+,;=:@/%?#[]\\\"<>{}|^` \t\u0001\u007f\u00e9";

	final Map<String, Integer> counts = new TreeMap<>();

	final List<String> faults = new ArrayList<>();

	final int port;

	final List<String> paths;

	Hostile(int port) throws IOException {
		this.port = port;
		this.paths = new ArrayList<>(List.of("/search", "/helplines/here", "/start/questions", "/start/result", "/start/signs",
				"/start/again", "/tapering/explorer", "/appointment", "/medicines/compare", "/treatments/compare", "/livez",
				"/readyz", "/robots.txt", "/.well-known/security.txt", "/site.css", "/favicon.ico", "/nope", "/.env", "*", "//",
				"http://evil.example/", "/articles/../medicines", "/%2e%2e/", "/;a=b/articles;c"));
		try (Socket socket = new Socket("localhost", port)) {
			socket.getOutputStream()
				.write("GET /sitemap.xml HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAccept-Encoding: identity\r\n\r\n".getBytes());
			String map = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			Pattern.compile("<loc>[a-z]+://[^/<]+([^<]*)").matcher(map).results().forEach((loc) -> this.paths.add(loc.group(1)));
		}
	}

	public static void main(String[] args) throws Exception {
		Hostile hostile = new Hostile(Integer.parseInt(args[0]));
		int count = Integer.parseInt(args[1]);
		List<Thread> senders = new ArrayList<>();
		for (int sender = 0; sender < SENDERS; sender++) {
			Random random = new Random(Long.parseLong(args[2]) * SENDERS + sender);
			int share = count / SENDERS + (sender < count % SENDERS ? 1 : 0);
			senders.add(new Thread(() -> hostile.sendAll(share, random)));
		}
		senders.forEach(Thread::start);
		for (Thread sender : senders) {
			sender.join();
		}
		hostile.counts.forEach((answer, number) -> System.out.printf("%-10s %7d%n", answer, number));
		hostile.faults.stream().limit(20).forEach(System.out::println);
		System.exit(hostile.faults.isEmpty() ? 0 : 1);
	}

	void sendAll(int count, Random random) {
		for (int number = 0; number < count; number++) {
			String request = request(random);
			note(ask(request), request);
		}
	}

	synchronized void note(String answer, String request) {
		this.counts.merge(answer, 1, Integer::sum);
		if (answer.startsWith("5") || answer.equals("silent")) {
			this.faults.add(answer + " for " + request.replace("\r\n", "\\r\\n"));
		}
	}

	String request(Random random) {
		StringBuilder request = new StringBuilder(pick(METHODS, random)).append(' ');
		request.append(random.nextInt(5) > 0 ? pick(this.paths, random) : "/" + coded(random, random.nextInt(50) == 0 ? 9000 : 40));
		for (int count = random.nextInt(5), at = 0; at < count; at++) {
			request.append(at == 0 ? '?' : '&').append(pair(random));
		}
		request.append(random.nextInt(30) > 0 ? " HTTP/1.1\r\nHost: x\r\n" : pick(List.of(" HTTP/1.0\r\n", " HTTP/2.0\r\n",
				" HTTP/1.1\r\n", "\r\n", " HTTP/9\r\nHost: x\r\n", " HTTP/1.1\nHost: x\n"), random));
		for (int count = random.nextInt(4); count > 0; count--) {
			request.append(pick(HEADERS, random)).append(": ");
			request.append(random.nextInt(4) > 0 ? pick(HEADER_VALUES, random) : coded(random, 60)).append("\r\n");
		}
		return request.append(body(random)).toString();
	}

	String body(Random random) {
		String body = pair(random) + "&" + pair(random) + "&" + (random.nextInt(3) == 0 ? noise(random, 200) : pair(random));
		String form = "Content-Type: application/x-www-form-urlencoded\r\n";
		return switch (random.nextInt(9)) {
			case 0, 1, 2 -> form + "Content-Length: " + body.length() + "\r\n\r\n" + body;
			case 3 -> form + "Transfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(body.length()) + "\r\n" + body
					+ "\r\n0\r\n\r\n";
			case 4 -> random.nextInt(20) == 0 ? form + "Content-Length: 20000\r\n\r\n" + "a=b&".repeat(5000) : "\r\n";
			case 5 -> random.nextInt(20) == 0 ? "X: " + "y".repeat(20_000) + "\r\n\r\n" : "\r\n";
			default -> "\r\n";
		};
	}

	static String pair(Random random) {
		return (random.nextInt(6) > 0 ? pick(NAMES, random) : coded(random, 8)) + "="
				+ (random.nextInt(4) > 0 ? pick(VALUES, random) : coded(random, 60));
	}

	/** Noise as a browser would send it, mostly. */
	static String coded(Random random, int longest) {
		String noise = noise(random, longest);
		return (random.nextInt(10) > 0) ? URLEncoder.encode(noise, StandardCharsets.UTF_8) : noise;
	}

	static String noise(Random random, int longest) {
		StringBuilder text = new StringBuilder();
		for (int left = random.nextInt(longest); left > 0; left--) {
			text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
		}
		return text.toString();
	}

	static String pick(List<String> list, Random random) {
		return list.get(random.nextInt(list.size()));
	}

	/** The status; "closed" without one, "silent" when nothing came within 30 seconds. */
	String ask(String request) {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.setSoTimeout(30_000);
			// The rest of the answer is thrown away, and no port is left waiting.
			socket.setSoLinger(true, 0);
			socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			if (request.hashCode() % 16 != 0) {
				// So that what is missing is missing at once, and not after five seconds.
				socket.shutdownOutput();
			}
			String start = new String(socket.getInputStream().readNBytes(12), StandardCharsets.ISO_8859_1);
			if (start.isEmpty()) {
				return "closed";
			}
			return start.startsWith("HTTP/1.1 ") ? start.substring(9) : "HTTP/0.9";
		}
		catch (SocketTimeoutException ex) {
			return "silent";
		}
		catch (IOException ex) {
			return "closed";
		}
	}

}
