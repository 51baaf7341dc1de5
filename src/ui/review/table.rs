//! A table of the plan: a caption, heads that stay with their cells, and rows that stack on a narrow screen.

use super::{beside, own_tag, paragraphs, pieces};
use crate::document::{Column, Holds, Line, Table, TableRow, Tongue};
use leptos::prelude::*;

/// The most columns that stand beside each other on a screen.
const FEW: usize = 3;

/// A whole table. Its parts say their roles, because a browser forgets them when a narrow screen stacks the rows.
pub fn table(table: &Table, around: &Tongue) -> AnyView {
    let heads: Vec<AnyView> = table.columns.iter().map(|one| head(one, around)).collect();
    let rows = |rows: &[TableRow]| -> Vec<AnyView> {
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
        (!totals.is_empty()).then(|| view! { <tfoot role="rowgroup">{totals}</tfoot> }.into_any());
    view! {
        <table class=class role="table">
            <caption>{pieces(&table.caption, around)}</caption>
            <thead role="rowgroup"><tr role="row">{heads}</tr></thead>
            <tbody role="rowgroup">{body}</tbody>
            {totals}
        </table>
    }
    .into_any()
}

fn head(column: &Column, around: &Tongue) -> AnyView {
    let class = side(column.holds);
    view! { <th scope="col" role="columnheader" class=class>{pieces(&column.head, around)}</th> }
        .into_any()
}

/// The first cell names the row. Every other cell carries its column's head, seen only where rows are stacked.
fn row(row: &TableRow, columns: &[Column], around: &Tongue) -> AnyView {
    let mut cells = row.cells.iter().zip(columns);
    let name = cells.next().map(|(lines, _)| name(row, lines, around));
    let rest: Vec<AnyView> = cells
        .map(|(lines, column)| cell(lines, column, around))
        .collect();
    view! { <tr role="row">{name}{rest}</tr> }.into_any()
}

fn name(row: &TableRow, lines: &[Line], around: &Tongue) -> AnyView {
    let shown = row
        .picture
        .as_ref()
        .map(|picture| beside(picture, lines, around));
    let words = paragraphs(lines, around);
    view! {
        <th scope="row" role="rowheader">
            <div class="review__name">{shown}<div>{words}</div></div>
        </th>
    }
    .into_any()
}

fn cell(lines: &[Line], column: &Column, around: &Tongue) -> AnyView {
    let class = side(column.holds);
    let tag = column
        .head
        .first()
        .and_then(|text| own_tag(&text.tongue, around));
    let head: String = column.head.iter().map(|text| text.words.as_str()).collect();
    let words = paragraphs(lines, around);
    let head = (!lines.is_empty()).then(|| {
        view! { <span class="review__cell-head" aria-hidden="true" lang=tag>{head}</span> }
    });
    view! { <td role="cell" class=class>{head}<div>{words}</div></td> }.into_any()
}

/// Amounts stand at the end side, so that the pence stand under each other.
fn side(holds: Holds) -> &'static str {
    match holds {
        Holds::Words => "review__words",
        Holds::Amounts => "review__sum",
    }
}
