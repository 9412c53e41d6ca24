package org.benzoguide.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Which address of the site stands in which file. */
class CopyIndex {

	private final Map<String, CopyFile> files = new LinkedHashMap<>();

	private final Map<String, String> moved = new LinkedHashMap<>();

	void put(String address, CopyFile file) {
		if (this.files.containsValue(file)) {
			throw new ExportFailedException("Two addresses want the file " + file.name() + ", one of them " + address
					+ "; no copy was written.");
		}
		this.files.put(address, file);
	}

	void move(String address, String to) {
		this.moved.put(address, to);
	}

	boolean knows(String address) {
		return this.files.containsKey(address) || this.moved.containsKey(address);
	}

	/** The file behind an address, through a redirect if there is one. */
	Optional<CopyFile> file(String address) {
		return Optional.ofNullable(this.files.get(this.moved.getOrDefault(address, address)));
	}

	/** Every file, by address. */
	Map<String, CopyFile> files() {
		return this.files;
	}

}
