package org.benzoguide.export;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FullAddressesTests {

	@Test
	void leaveTheAddressesOfOthersAsTheyAre() {
		FullAddresses addresses = new FullAddresses("https://guide.example", "https://mirror.example");
		assertThat(addresses.mended("https://guide.example https://guide.example/a https://guide.example.org/b"
				+ " https://guide.example:81/c"))
			.isEqualTo("https://mirror.example https://mirror.example/a https://guide.example.org/b"
					+ " https://guide.example:81/c");
	}

}
