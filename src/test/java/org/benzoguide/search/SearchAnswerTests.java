package org.benzoguide.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Search over a real port, with the index the site builds for itself. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class SearchAnswerTests {

	@LocalServerPort
	private int port;

	@BeforeEach
	void waitForTheIndex() throws Exception {
		for (int times = 0; times < 60 && get("q=ready").status() == 503; times++) {
			Thread.sleep(500);
		}
	}

	@Test
	void findsWhatTheSiteHolds() throws Exception {
		Document page = page("q=klonopin");
		assertThat(page.select(".hits > li > a").eachAttr("href")).startsWith("/medicines/clonazepam");
		assertThat(page.select("mark")).isNotEmpty();
	}

	@Test
	void leadsOnlyToPagesThatAreThere() throws Exception {
		for (String url : page("q=detox").select(".hits > li > a").eachAttr("href")) {
			assertThat(RawAnswer.get(this.port, url.replaceFirst("#.*", "")).status()).as(url).isEqualTo(200);
		}
	}

	@Test
	void keepsWordsOutOfTheLogWhateverTheyAre(CapturedOutput output) throws Exception {
		get("q=secretword");
		get("q=secretword%zz");
		get("q=secretword%00%ff&kind=secretword&page=secretword");
		get("q=" + "secretword".repeat(1000));
		get("secretword&&&=%");
		assertThat(output).doesNotContain("secretword");
	}

	@ParameterizedTest
	@ValueSource(strings = { "q=%00", "q=%zz", "q=%ff%fe", "q=a&q=b", "q", "q=", "page=99999999999", "q=a&page=0",
			"q=a&page=99", "q=a&kind=nope", "q=*:*", "q=a%5E1000000000", "q=%2F(a%2B)%2B%24%2F", "q=%F0%9F%98%80" })
	void answersBadInputWithAClearPage(String query) throws Exception {
		RawAnswer response = get(query);
		assertThat(response.status()).isIn(200, 400);
		Document page = Jsoup.parse(response.body());
		assertThat(page.select("h1")).hasSize(1);
		assertThat(page.select("main a[href=/helplines], main .hits")).isNotEmpty();
	}

	@Test
	void cutsTenThousandCharactersAndSaysSo() throws Exception {
		RawAnswer response = get("q=" + "a".repeat(10_000));
		assertThat(response.status()).isEqualTo(200);
		assertThat(response.body()).contains("first 100 characters only");
	}

	@Test
	void takesAHundredLettersOfAnyScript() throws Exception {
		RawAnswer response = get("q=" + URLEncoder.encode("😀".repeat(100), StandardCharsets.UTF_8));
		assertThat(response.status()).isEqualTo(200);
		assertThat(response.body()).doesNotContain("characters only");
	}

	@Test
	void tellsNobodyToKeepIt() throws Exception {
		for (String query : new String[] { "", "q=klonopin", "q=zzzzqqq", "q=suicide" }) {
			assertThat(get(query).header("cache-control")).as(query).containsExactly("private, no-store");
		}
	}

	private Document page(String query) throws Exception {
		return Jsoup.parse(get(query).body());
	}

	private RawAnswer get(String query) throws Exception {
		return RawAnswer.get(this.port, "/search?" + query);
	}

}
