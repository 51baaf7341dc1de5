//! Reads words aloud with a voice that lives on this device, and says so when there is none.
//!
//! Only local voices speak: others send the words to a company. And only a voice of the page's own language: Chrome on
//! Android would read Urdu in an English voice, which nobody understands.

use super::follow::follow;
use super::html::{button, div, p};
use super::icon::Icon;
use super::spoken::spoken;
use super::view::{Content, View, fragment};
use super::workspace::Desk;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::wasm_bindgen::closure::Closure;
use std::rc::Rc;
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

/// The one voice of the page: who is being read now. Cheap to copy.
#[derive(Clone, Copy)]
pub struct Voice {
    speaking: RwSignal<Option<usize>>,
    speakers: StoredValue<usize>,
}

/// This device has no voice for the language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoVoice;

impl Voice {
    /// A silent voice. Asking for the list of voices makes browsers load it, so that the first press finds it.
    pub fn new() -> Self {
        if let Some(speech) = speech() {
            speech.get_voices();
        }
        Self {
            speaking: RwSignal::new(None),
            speakers: StoredValue::new(0),
        }
    }

    /// Stops whatever is being read.
    pub fn hush(self) {
        if self.speaking.get_untracked().is_some() {
            if let Some(speech) = speech() {
                speech.cancel();
            }
            self.speaking.set(None);
        }
    }

    /// A name for one more thing that can be read.
    fn next_speaker(self) -> usize {
        self.speakers.update_value(|last| *last += 1);
        self.speakers.get_value()
    }

    fn is_speaking(self, speaker: usize) -> bool {
        self.speaking.get() == Some(speaker)
    }

    /// Starts to read, or stops when this is what is being read.
    fn turn(self, speaker: usize, text: &str, tag: &str) -> Result<(), NoVoice> {
        let goes_on = self.speaking.get_untracked() != Some(speaker);
        self.hush();
        if goes_on {
            self.read(speaker, text, tag)?;
        }
        Ok(())
    }

    fn read(self, speaker: usize, text: &str, tag: &str) -> Result<(), NoVoice> {
        let speech = speech().ok_or(NoVoice)?;
        let voice = local_voice(&speech, tag).ok_or(NoVoice)?;
        let utterance = SpeechSynthesisUtterance::new_with_text(text).map_err(|_| NoVoice)?;
        utterance.set_lang(&voice.lang());
        utterance.set_voice(Some(&voice));
        utterance.set_rate(rate());
        let quiet = move || {
            self.speaking
                .maybe_update(|now| *now == Some(speaker) && now.take().is_some());
        };
        let ended = Closure::once_into_js(quiet);
        utterance.set_onend(Some(ended.unchecked_ref()));
        let failed = Closure::once_into_js(quiet);
        utterance.set_onerror(Some(failed.unchecked_ref()));
        self.speaking.set(Some(speaker));
        speech.speak(&utterance);
        Ok(())
    }
}

impl Default for Voice {
    fn default() -> Self {
        Self::new()
    }
}

/// The browser's speech, where it has any.
fn speech() -> Option<SpeechSynthesis> {
    let speech = window().speech_synthesis().ok()?;
    speech.is_object().then_some(speech)
}

/// The best voice on this device that speaks the language: British where there is a choice.
fn local_voice(speech: &SpeechSynthesis, tag: &str) -> Option<SpeechSynthesisVoice> {
    let voices = speech.get_voices();
    let spoken: Vec<SpeechSynthesisVoice> = voices
        .iter()
        .filter_map(|voice| voice.dyn_into::<SpeechSynthesisVoice>().ok())
        .filter(|voice| voice.local_service() && speaks(&voice.lang(), tag))
        .collect();
    let british = spoken.iter().find(|voice| is_british(&voice.lang()));
    british.or(spoken.first()).cloned()
}

/// Whether a voice's own tag is of the language: `en-GB`, `en_us` and `EN` all speak `en`.
fn speaks(voice: &str, tag: &str) -> bool {
    let language = voice.split(['-', '_']).next().unwrap_or_default();
    language.eq_ignore_ascii_case(tag)
}

fn is_british(voice: &str) -> bool {
    voice
        .to_ascii_lowercase()
        .replace('_', "-")
        .starts_with("en-gb")
}

/// The speed chosen in "Colours and size", which stands on the root element.
fn rate() -> f32 {
    let slow = document()
        .document_element()
        .and_then(|root| root.get_attribute("data-voice"))
        .is_some_and(|voice| voice == "slow");
    if slow { 0.7 } else { 0.9 }
}

/// "Listen", beside a title: reads the words of the moment of pressing, and stops when pressed again.
pub fn listen(text: impl Fn() -> String + 'static) -> View {
    let (turn, speaking, silent) = speaker(Rc::new(text));
    let desk = Desk::here();
    let words = move || {
        desk.say(if speaking.get() {
            "stop-listening"
        } else {
            "listen"
        })
    };
    let icon = move || {
        if speaking.get() {
            Icon::Stop
        } else {
            Icon::Listen
        }
        .draw()
    };
    fragment()
        .child(
            button()
                .attr("type", "button")
                .class("button button--small")
                .on("click", move |_| turn.run(()))
                .child(icon)
                .child(words),
        )
        .child(no_voice_here(silent.into()))
        .view()
}

/// The small speaker in a choice, which has its name for screen readers only. `silent` is set when there is no voice,
/// so that the group of choices says so once.
pub fn listen_to_choice(text: impl Fn() -> String + 'static, silent: RwSignal<bool>) -> View {
    let text: Rc<dyn Fn() -> String> = Rc::new(text);
    let (turn, speaking, own_silent) = speaker(Rc::clone(&text));
    Effect::new(move |_| {
        if own_silent.get() {
            silent.set(true);
        }
    });
    let desk = Desk::here();
    let name = move || {
        let message = if speaking.get() {
            "stop-listening.to"
        } else {
            "listen.to"
        };
        spoken(desk, message, &[("what", text().into())])
    };
    let icon = move || {
        if speaking.get() {
            Icon::Stop
        } else {
            Icon::Listen
        }
        .draw()
    };
    button()
        .attr("type", "button")
        .class("choice__listen")
        .attr("aria-label", name)
        .on("click", move |_| turn.run(()))
        .child(icon)
        .view()
}

/// Says plainly that this device has no voice for the language, once somebody asked for it.
pub fn no_voice_here(silent: Signal<bool>) -> View {
    let desk = Desk::here();
    let words = move || {
        silent.get().then(|| {
            fragment()
                .child(p().child(desk.say("no-voice")))
                .child(p().child(desk.say("no-voice.help")))
                .view()
        })
    };
    div()
        .class("listen__none")
        .attr("role", "status")
        .child(words)
        .view()
}

/// What a "Listen" button does, whether it speaks now, and whether it asked in vain.
fn speaker(text: Rc<dyn Fn() -> String>) -> (UnsyncCallback<()>, Memo<bool>, RwSignal<bool>) {
    let voice: Voice = expect_context();
    let desk = Desk::here();
    let me = voice.next_speaker();
    let silent = RwSignal::new(false);
    let turn = UnsyncCallback::new(move |()| {
        let tag = untrack(|| desk.language()).tag;
        let outcome = voice.turn(me, &untrack(|| text()), tag);
        silent.set(outcome.is_err());
    });
    (turn, follow(move || voice.is_speaking(me)), silent)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(voice: &str, tag: &str, expected: bool) {
        assert_eq!(speaks(voice, tag), expected, "{voice} for {tag}");
    }

    #[test]
    fn a_voice_speaks_its_language_however_its_tag_is_written() {
        check("en-GB", "en", true);
        check("en_us", "en", true);
        check("EN", "en", true);
        check("ur-PK", "ur", true);
    }

    #[test]
    fn a_voice_of_another_language_does_not_speak() {
        check("en-GB", "ur", false);
        check("eng-US-f000", "en", false);
        check("", "en", false);
    }
}
