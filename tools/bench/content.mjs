// The plan of 12 pages that every maker of PDFs is given: the same words and the same pictures for all.

/** One heading a page. */
const HEADINGS = [
  'About me', 'My home', 'My family and friends', 'My health', 'My medicine', 'My day',
  'My food', 'Getting about', 'Staying safe', 'How I tell people things', 'What upsets me', 'What I want',
];

const QUESTIONS = ['What is important?', 'What do I need?', 'Who helps me?', 'What happens next?'];

const ANSWERS = [
  'I like it when people talk to me in a calm voice and give me time to answer.',
  'I need help with this in the morning and at night. Please ask me first before you help.',
  'This is important to me. If it changes, tell me the day before and show me a picture.',
];

/** Pictures of every kind: faces, people, things, and our own drawings. */
export const PICTURES = [
  'me', 'home', 'family', 'health', 'medicine', 'day', 'eating', 'bus', 'safe', 'talk', 'sad', 'goal', 'friends', 'cooking', 'washing',
  'shower', 'clothes', 'cleaning', 'bed', 'night', 'shopping', 'pets', 'taxi', 'walking', 'music', 'art', 'swimming', 'rest', 'learning',
  'work', 'job', 'praying',
];

/** The pages: a heading, and four pictures each with a question and an answer. */
export const PAGES = HEADINGS.map((heading, page) => ({
  heading,
  items: QUESTIONS.map((question, item) => ({
    picture: PICTURES[(page * 4 + item) % PICTURES.length],
    question,
    answer: `${ANSWERS[item % 3]} ${ANSWERS[(item + page) % 3]}`,
  })),
}));

/** The same as a `Document`, as our own engine reads it; or with so many times as much in each section. */
export function asDocument(times = 1) {
  const tongue = { tag: 'en', direction: 'LeftToRight' };
  const text = (words, weight = 'Plain') => ({ words, tongue, weight });
  return {
    front: 'cover',
    title: text('A plan for measuring'),
    running_head: [text('A plan for measuring')],
    date: text('23 November 2026'),
    page_of: text('Page {page} of {pages}'),
    belongs: [text('This plan belongs to Sam.')],
    contents: [text('In this plan', 'Strong')],
    books: { book_of: text('Book {book} of {books}'), contents: [], in_book: text('In book {book}: '), between: text(', '), parts: [] },
    which: null,
    language: tongue,
    sections: PAGES.map(({ heading, items }) => ({
      step: '',
      picture: items[0].picture,
      heading: [text(heading, 'Strong')],
      blocks: Array.from({ length: times }, () => items).flat().map(({ picture, question, answer }) => ({
        Idea: { picture: { id: picture, alt: text(picture) }, lines: [[text(question, 'Strong')], [text(answer)]] },
      })),
    })),
  };
}
