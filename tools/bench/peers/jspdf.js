// The plan made with jsPDF, as someone would who knows it well: each picture is put in once.
import { jsPDF } from 'jspdf';
import { PAGES, PICTURES } from '../content.mjs';

const pictures = {};

/** Makes the plan. */
export async function make() {
  await Promise.all(
    PICTURES.map(async (name) => {
      pictures[name] ??= new Uint8Array(await (await fetch(`pictures/${name}.png`)).arrayBuffer());
    }),
  );
  const paper = new jsPDF({ unit: 'mm', format: 'a4', compress: true });
  PAGES.forEach(({ heading, items }, index) => {
    if (index > 0) paper.addPage();
    paper.setFont('helvetica', 'bold').setFontSize(24).text(heading, 20, 25);
    items.forEach(({ picture, question, answer }, item) => {
      const y = 40 + item * 58;
      paper.addImage(pictures[picture], 'PNG', 20, y, 34, 34, picture, 'FAST');
      paper.setFont('helvetica', 'bold').setFontSize(16).text(question, 62, y + 8);
      paper.setFont('helvetica', 'normal').setFontSize(16).text(paper.splitTextToSize(answer, 125), 62, y + 17);
    });
    paper.setFontSize(12).text(`Page ${index + 1} of ${PAGES.length}`, 105, 285, { align: 'center' });
  });
  return paper.output('blob');
}
