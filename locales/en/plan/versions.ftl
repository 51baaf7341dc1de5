# Versions of a plan: a newer one beside the one that is kept, and what is new in it.

versions = Versions of my plan
version-now = This is version { $number } of your plan.
version-named = { $name }, version { $number }
version-number = Version { $number }
    .kept = Version { $number }, kept on { $date }
version-kept = Kept as it was on { $date }
version-start = Start a new version
    .help = Your plan stays here as it is now. You go on in the new version.
version-begun = You are in version { $number } now.
    .help = The version before it is in the list of plans. You can look at it at any time.
version-look = Look at this version
version-older = An older version of a plan
    .lead = You can look at it and print it. It stays as it is.
version-missing = This version is not on this computer or phone.
version-go-on = Do you want to go on from here?
whats-new = What is new since last time
    .lead = See what you changed in your plan.
whats-new-none = There is no older version of this plan here.
whats-new-printed = The PDF holds your plan and this list. It is your own copy, with everything in it.
