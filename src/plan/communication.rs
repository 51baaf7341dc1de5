//! How I communicate: a chart of what I do and what it means, and how to tell me things.

use super::answers::{Answers, RowId};
use super::said::Said;
use super::sheet::{Sheet, step};

/// How the person communicates, and how to help them understand and decide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Communication {
    /// The communication chart, in the person's order.
    pub chart: Vec<Sign>,
    /// How I like information.
    pub information: Said,
    /// What helps me understand.
    pub understand: Said,
    /// My best time to talk and decide.
    pub best_time: Said,
    /// My worst time.
    pub worst_time: Said,
    /// How I show yes.
    pub show_yes: Said,
    /// How I show no.
    pub show_no: Said,
    /// How I show that I am not sure.
    pub show_not_sure: Said,
}

/// One line of the chart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sign {
    /// Its row.
    pub id: RowId,
    /// When this happens.
    pub when: Said,
    /// I do this.
    pub i_do: Said,
    /// It means this.
    pub means: Said,
    /// Please do this.
    pub please: Said,
}

impl Communication {
    /// What is asked once, in the order of the form.
    pub fn asked_once(&self) -> [&Said; 7] {
        [
            &self.information,
            &self.understand,
            &self.best_time,
            &self.worst_time,
            &self.show_yes,
            &self.show_no,
            &self.show_not_sure,
        ]
    }
}

/// Reads the chart and what is asked once.
pub(super) fn read(draft: &Answers) -> Communication {
    let step = step("communicate");
    let chart = Sheet::rows(draft, step).map(|sheet| Sign {
        id: sheet.id(),
        when: sheet.said("when"),
        i_do: sheet.said("do"),
        means: sheet.said("means"),
        please: sheet.said("please"),
    });
    let sheet = Sheet::once(draft, step);
    Communication {
        chart: chart.collect(),
        information: sheet.said("information"),
        understand: sheet.said("understand"),
        best_time: sheet.said("best-time"),
        worst_time: sheet.said("worst-time"),
        show_yes: sheet.said("show-yes"),
        show_no: sheet.said("show-no"),
        show_not_sure: sheet.said("show-not-sure"),
    }
}
