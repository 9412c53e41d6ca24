package org.benzoguide.content;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

class ContentReloadTests {

	private final ContentBuilder builder = mock();

	private final ContentStore store = mock();

	private final JdbcClient statements = mock();

	private final ContentHealth health = mock();

	private final ContentReload reload = new ContentReload(this.builder, this.store, this.statements,
			new ContentVersion(), this.health, mock(ApplicationEventPublisher.class));

	private final ContentReader folder = new ContentReader(Path.of("content"), true);

	private final ExecutorService threads = Executors.newCachedThreadPool();

	@AfterEach
	void endThreads() {
		this.threads.shutdownNow();
	}

	@Test
	void endsOnlyWhenWhatIsUnderWayHasReachedTheStore() throws Exception {
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch built = new CountDownLatch(1);
		given(this.builder.build(any())).willAnswer((call) -> {
			begun.countDown();
			built.await();
			return new BuiltContent("1", 0, List.of());
		});
		Future<?> taking = this.threads.submit(() -> this.reload.take(this.folder));
		begun.await();
		Future<?> ending = this.threads.submit(this.reload::end);
		assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> ending.get(100, TimeUnit.MILLISECONDS));
		built.countDown();
		ending.get(10, TimeUnit.SECONDS);
		taking.get(10, TimeUnit.SECONDS);
		verify(this.store, times(1)).put(any());
	}

	@Test
	void beginsNothingAfterItsEnd() {
		this.reload.end();
		this.reload.take(this.folder);
		this.reload.follow();
		verifyNoInteractions(this.builder, this.store, this.statements, this.health);
	}

}
