# Print and keep: the PDF, and the plan as one file.

print = Print and keep
    .about = You can print at any time
    .lead = Make your plan on paper. Keep a copy too.

pdf = Your plan on paper
    .lead = A PDF is a file that you can print or send.
pdf-make = Make my PDF
pdf-making = Making your PDF. This can take a few seconds.
pdf-made = Your PDF is ready. Look for it in your downloads.
pdf-again = Make my PDF again
pdf-missing = These letters are not in your PDF: { $letters }
    .help = Your plan still has them. You can write them in by hand.
pdf-trouble = We could not make the PDF.
    .help = Your plan is safe. Try again, or print this page.
pdf-trouble-parts = A part of the app is missing, so there is no PDF yet.
    .help = Go online and open the app again.
pdf-trouble-memory = This device has too little memory for the PDF.
    .help = Close other windows and try again.
pdf-books = Your plan is long, so it is { $count } books.
    .help = Each book is easier to hold. Keep each one.
pdf-book-pages = { $count ->
    [one] 1 page
   *[other] { $count } pages
}
pdf-book-save = Keep book { $book }
pdf-book-saved = Book { $book } is kept. Look for it in your downloads.
pdf-print-page = Print this page
keep-file = Your plan as 1 file
    .lead = You can open this file here again, or on another device.
keep-safe = Where is a good place for your copy?
    .hint = A memory stick, or a person you trust.
