# Find help: a list of local help, lines to ring, and people who know.

find = Find help
    .about = Places near me and lines I can ring
    .lead = Look for help near you. Ring first and ask.
find-link = Find help near you

