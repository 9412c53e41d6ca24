package org.benzoguide.markdown;

import java.util.ArrayList;
import java.util.List;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.VisitHandler;

/** The words of a table's header row, as a name for the table. */
final class TableHeads {

	private TableHeads() {
	}

	static String of(TableBlock table) {
		List<String> heads = new ArrayList<>();
		new NodeVisitor(new VisitHandler<>(TableCell.class, (cell) -> {
			if (cell.isHeader() && !cell.getText().isBlank()) {
				heads.add(cell.getText().toString().strip());
			}
		})).visit(table);
		return String.join(", ", heads);
	}

}
