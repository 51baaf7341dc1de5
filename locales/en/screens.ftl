# Words that only the pages themselves need.

# On the list of what would help: under each thing the person wants, and after all of them.
add-help = Add help for this
    .what = Add help for this: { $what }
other-help = Other help
