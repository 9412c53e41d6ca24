package org.benzoguide.content;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Edits a copy of the content while the site runs. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = "spring.datasource.url=jdbc:h2:mem:reload;DB_CLOSE_DELAY=-1")
@ExtendWith(OutputCaptureExtension.class)
@DirtiesContext
class ReloadTests {

	private static final Pattern MARK = Pattern.compile("state-(\\d+)");

	private static final String PAGE = "/articles/how-a-taper-works";

	private static final String ARTICLE = "articles/how-a-taper-works.md";

	@TempDir
	private static Path folder;

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@Autowired
	private ContentReload reload;

	@Autowired
	private ContentVersion version;

	@Autowired
	private JdbcClient statements;

	@DynamicPropertySource
	static void copyContent(DynamicPropertyRegistry registry) throws IOException {
		FileSystemUtils.copyRecursively(Path.of("content"), folder);
		registry.add("benzo.content.dir", () -> folder);
	}

	@AfterEach
	void mend() throws IOException {
		FileSystemUtils.copyRecursively(Path.of("content"), folder);
		take();
	}

	@Test
	void takesAnEditInByItself() throws Exception {
		String before = this.version.current();
		replace(ARTICLE, "\ndescription: ", "\ndescription: A sentence that was not there. ");
		waitUntil(() -> get(PAGE).body().contains("A sentence that was not there."));
		waitUntil(() -> !this.version.current().equals(before));
		assertThat(this.version.current()).isEqualTo(stored())
			.isEqualTo(new ContentReader(folder, true).read().version());
	}

	@Test
	void staysOnTheLastGoodStateAndRecoversByItself(CapturedOutput output) throws Exception {
		String before = this.version.current();
		replace(ARTICLE, "\ntopic: tapering", "\ntopic: taperring");
		waitUntil(() -> get("/readyz").body().contains("1 fault, at " + ARTICLE + ":"));
		take();
		take();
		assertThat(output.getAll().split("content/" + ARTICLE, -1)).as("told once").hasSize(2);
		assertThat(get("/readyz").statusCode()).isEqualTo(200);
		assertThat(get("/readyz").body()).startsWith("up\n").doesNotContain(folder.toString());
		assertThat(get(PAGE).statusCode()).isEqualTo(200);
		assertThat(this.version.current()).isEqualTo(before);
		replace(ARTICLE, "\ntopic: taperring", "\ntopic: tapering");
		waitUntil(() -> get("/readyz").body().equals("up"));
	}

	@Test
	void keepsTheLastGoodStateWhenTheFolderIsGone() throws Exception {
		Path away = folder.resolveSibling(folder.getFileName() + "-away");
		Files.move(folder, away);
		waitUntil(() -> get("/readyz").body().contains("the content folder cannot be read"));
		assertThat(get(PAGE).statusCode()).isEqualTo(200);
		Files.move(away, folder);
		waitUntil(() -> get("/readyz").body().equals("up"));
	}

	@Test
	void keepsTheLastGoodStateWhenTheFolderIsEmptiedOrAFileIsHuge(CapturedOutput output) throws Exception {
		String before = this.version.current();
		FileSystemUtils.deleteRecursively(folder);
		Files.createDirectory(folder);
		waitUntil(() -> get("/readyz").body().contains(" faults, the first at "));
		// The watcher may have met a folder half emptied; what is told from here on is
		// the whole of it.
		take();
		int told = output.getAll().length();
		assertThat(output.getAll()).contains("The last good state is still served. The content has ");
		take();
		take();
		assertThat(output.getAll().substring(told)).as("told once").doesNotContain("The last good state");
		FileSystemUtils.copyRecursively(Path.of("content"), folder);
		waitUntil(() -> get("/readyz").body().equals("up"));
		Files.writeString(folder.resolve("huge.md"), "a".repeat(2 * 1024 * 1024));
		waitUntil(() -> get("/readyz").body().contains("1 fault, at huge.md:1"));
		assertThat(get(PAGE).statusCode()).isEqualTo(200);
		assertThat(this.version.current()).isEqualTo(before);
		Files.delete(folder.resolve("huge.md"));
		waitUntil(() -> get("/readyz").body().equals("up"));
	}

	@Test
	void removesWhatIsInTheContentNoMore() throws Exception {
		Files.writeString(folder.resolve("redirects.tsv"), "");
		take();
		assertThat(this.statements.sql("select count(*) from moved_page").query(Integer.class).single()).isZero();
		assertThat(get("/helplines/uk").statusCode()).isNotEqualTo(301);
	}

	@Test
	void neverFailsAndNeverMixesTwoStatesUnderLoad(@TempDir Path edited) throws Exception {
		// Not the watched folder, whose watcher may take a state between two marks.
		// The folder's own state, which it may still take, has no mark at all.
		FileSystemUtils.copyRecursively(Path.of("content"), edited);
		mark(edited, 0);
		waitUntil(() -> {
			take(edited);
			return MARK.matcher(get(PAGE).body()).find();
		});
		int whole = Math.toIntExact(MARK.matcher(get(PAGE).body()).results().count());
		assertThat(whole).as("places with a mark").isGreaterThanOrEqualTo(3);
		AtomicBoolean over = new AtomicBoolean();
		Queue<String> wrong = new ConcurrentLinkedQueue<>();
		Set<String> seen = java.util.concurrent.ConcurrentHashMap.newKeySet();
		CountDownLatch started = new CountDownLatch(3);
		ExecutorService readers = Executors.newFixedThreadPool(3);
		List<Future<?>> reading = new ArrayList<>();
		for (int reader = 0; reader < 3; reader++) {
			reading.add(readers.submit(() -> {
				started.countDown();
				while (!over.get()) {
					read(whole, seen, wrong);
					// Three readers without a pause leave the reload no processor.
					Thread.sleep(5);
				}
				return null;
			}));
		}
		started.await();
		for (int state = 1; state <= 8; state++) {
			mark(edited, state);
			take(edited);
		}
		over.set(true);
		for (Future<?> future : reading) {
			future.get();
		}
		readers.shutdown();
		assertThat(wrong).isEmpty();
		assertThat(seen).as("states that readers met").hasSizeGreaterThan(3);
	}

	private void read(int whole, Set<String> seen, Queue<String> wrong) throws Exception {
		HttpResponse<String> response = get(PAGE);
		Set<String> marks = new HashSet<>();
		int places = 0;
		for (Matcher matcher = MARK.matcher(response.body()); matcher.find(); places++) {
			marks.add(matcher.group(1));
		}
		seen.addAll(marks);
		if (response.statusCode() != 200 || marks.size() > 1 || (places != whole && places != 0)) {
			wrong.add(response.statusCode() + " " + marks + " in " + places + " places");
		}
	}

	/** The article, its topic and a related page: three tables and three statements. */
	private static void mark(Path edited, int state) throws IOException {
		mark(edited, ARTICLE, "title: How a taper works", state);
		mark(edited, "topics.yml", "title: Tapering", state);
		String related = Files.readString(edited.resolve(ARTICLE))
			.replaceFirst("(?s).*?\nrelated: \\[([^],]+).*", "$1");
		Path page = edited.resolve("articles/" + related + ".md");
		Matcher title = Pattern.compile("\ntitle: (.*?)( state-\\d+)?\n").matcher(Files.readString(page));
		assertThat(title.find()).isTrue();
		mark(edited, "articles/" + related + ".md", "title: " + title.group(1), state);
	}

	private static void mark(Path edited, String file, String line, int state) throws IOException {
		Path path = edited.resolve(file);
		String text = Files.readString(path);
		String marked = text.replaceFirst(Pattern.quote(line) + "( state-\\d+)?", line + " state-" + state);
		assertThat(marked).as(file).isNotEqualTo(text);
		Files.writeString(path, marked);
	}

	private void take() {
		take(folder);
	}

	private void take(Path content) {
		this.reload.take(new ContentReader(content, true));
	}

	private String stored() {
		return this.statements.sql("select version from stored_content").query(String.class).single();
	}

	private static void replace(String file, String old, String with) throws IOException {
		Path path = folder.resolve(file);
		String text = Files.readString(path);
		assertThat(text).contains(old);
		Files.writeString(path, text.replace(old, with));
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return this.client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path)).build(),
				HttpResponse.BodyHandlers.ofString());
	}

	private static void waitUntil(Condition condition) throws Exception {
		long patience = System.nanoTime() + Duration.ofSeconds(60).toNanos();
		while (!condition.holds()) {
			assertThat(System.nanoTime()).as("still waiting").isLessThan(patience);
			Thread.sleep(100);
		}
	}

	private interface Condition {

		boolean holds() throws Exception;

	}

}
