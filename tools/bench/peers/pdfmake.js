// The plan made with pdfmake, as someone would who knows it well: each picture is put in once.
import pdfMake from 'pdfmake/build/pdfmake.js';
import fonts from 'pdfmake/build/vfs_fonts.js';
import { PAGES, PICTURES } from '../content.mjs';

pdfMake.addVirtualFileSystem(fonts);

const pictures = {};

/** Makes the plan. */
export async function make() {
  await Promise.all(PICTURES.map(async (name) => { pictures[name] ??= await address(`pictures/${name}.png`); }));
  const page = ({ heading, items }, index) => [
    { text: heading, fontSize: 24, bold: true, margin: [0, 0, 0, 16], ...(index > 0 && { pageBreak: 'before' }) },
    ...items.map(({ picture, question, answer }) => ({
      columns: [{ image: picture, width: 96 }, { stack: [{ text: question, fontSize: 16, bold: true }, { text: answer, fontSize: 16 }] }],
      columnGap: 20,
      margin: [0, 0, 0, 40],
    })),
  ];
  const paper = pdfMake.createPdf({
    pageSize: 'A4',
    images: pictures,
    content: PAGES.flatMap(page),
    footer: (current, all) => ({ text: `Page ${current} of ${all}`, alignment: 'center' }),
  });
  return paper.getBlob();
}

async function address(file) {
  const blob = await (await fetch(file)).blob();
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result);
    reader.readAsDataURL(blob);
  });
}
