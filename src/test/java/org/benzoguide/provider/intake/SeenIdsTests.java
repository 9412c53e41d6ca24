package org.benzoguide.provider.intake;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Remembers as a set does. */
class SeenIdsTests {

	@Test
	void knowsWhichIdsCameBefore() {
		Random random = new Random(7);
		Set<UUID> set = new HashSet<>();
		SeenIds seen = new SeenIds();
		for (int count = 0; count < 50_000; count++) {
			UUID id = UUID.nameUUIDFromBytes(new byte[] { (byte) random.nextInt(), (byte) random.nextInt() });
			assertThat(seen.add(id)).isEqualTo(set.add(id));
		}
	}

}
