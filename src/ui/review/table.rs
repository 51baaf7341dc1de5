//! A table of the plan: a caption, heads that stay with their cells, and rows that stack on a narrow screen.

use super::super::html;
use super::super::html::{caption, div, span, tbody, td, tfoot, th, thead, tr};
use super::super::view::{Content, View};
use super::{beside, own_tag, paragraphs, pieces};
use crate::document::{Column, Holds, Line, Table, TableRow, Tongue};

/// The most columns that stand beside each other on a screen.
const FEW: usize = 3;

/// A whole table. Its parts say their roles, because a browser forgets them when a narrow screen stacks the rows.
pub fn table(table: &Table, around: &Tongue) -> View {
    let heads: Vec<View> = table.columns.iter().map(|one| head(one, around)).collect();
    let rows = |rows: &[TableRow]| -> Vec<View> {
        rows.iter()
            .map(|one| row(one, &table.columns, around))
            .collect()
    };
    // A row of many cells is easier to read as a card, wherever the screen is not as wide as paper.
    let class = if table.columns.len() > FEW {
        "review__table"
    } else {
        "review__table review__table--few"
    };
    let (body, totals) = (rows(&table.rows), rows(&table.totals));
    let totals =
        (!totals.is_empty()).then(|| tfoot().attr("role", "rowgroup").child(totals).view());
    html::table()
        .class(class)
        .attr("role", "table")
        .child((!table.caption.is_empty()).then(|| caption().child(pieces(&table.caption, around))))
        .child(
            thead()
                .attr("role", "rowgroup")
                .child(tr().attr("role", "row").child(heads)),
        )
        .child(tbody().attr("role", "rowgroup").child(body))
        .child(totals)
        .view()
}

fn head(column: &Column, around: &Tongue) -> View {
    let class = side(column.holds);
    th().attr("scope", "col")
        .attr("role", "columnheader")
        .class(class)
        .child(pieces(&column.head, around))
        .view()
}

/// The first cell names the row. Every other cell carries its column's head, seen only where rows are stacked.
fn row(row: &TableRow, columns: &[Column], around: &Tongue) -> View {
    let mut cells = row.cells.iter().zip(columns);
    let name = cells.next().map(|(lines, _)| name(row, lines, around));
    let rest: Vec<View> = cells
        .map(|(lines, column)| cell(lines, column, around))
        .collect();
    tr().attr("role", "row").child(name).child(rest).view()
}

fn name(row: &TableRow, lines: &[Line], around: &Tongue) -> View {
    let shown = row
        .picture
        .as_ref()
        .map(|picture| beside(picture, lines, around));
    let words = paragraphs(lines, around);
    th().attr("scope", "row")
        .attr("role", "rowheader")
        .child(
            div()
                .class("review__name")
                .child(shown)
                .child(div().child(words)),
        )
        .view()
}

fn cell(lines: &[Line], column: &Column, around: &Tongue) -> View {
    let class = side(column.holds);
    let tag = column
        .head
        .first()
        .and_then(|text| own_tag(&text.tongue, around));
    let head: String = column.head.iter().map(|text| text.words.as_str()).collect();
    let words = paragraphs(lines, around);
    let head = (!lines.is_empty()).then(|| {
        span()
            .class("review__cell-head")
            .attr("aria-hidden", "true")
            .attr("lang", tag)
            .child(head)
            .view()
    });
    td().attr("role", "cell")
        .class(class)
        .child(head)
        .child(div().child(words))
        .view()
}

/// Amounts stand at the end side, so that the pence stand under each other.
fn side(holds: Holds) -> &'static str {
    match holds {
        Holds::Words => "review__words",
        Holds::Amounts => "review__sum",
    }
}
