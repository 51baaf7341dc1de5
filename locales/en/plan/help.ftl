# Help.

help-order = You can do the steps in any order.
help-skip = You can skip any question. You can come back to it.
help-not-sure = “Not sure” is a good answer.
help-listen = Press “Listen” to hear the words.
help-words = You can use your own words, in your own language.
help-back = Press “Back” to go back. Your words stay.
help-put-back = Did you take something out? You can put it back.
help-copy = Keep a copy of your plan often. A browser can lose things.
help-private = What you write stays on this computer or phone.
help-people = Who can help you?
help-people-trust = A friend, or someone in your family.
help-people-group = A local group for disabled people or for carers.
help-people-advocate = An advocate can help you speak up.
help-people-council = Your social worker at the council.
help-tell = Is someone hurting you? Who you can tell
help-tell-doctor = Your doctor or nurse.
help-tell-police = The police. Call 101. In danger call 999.
help-hide = Press “Hide my screen” to cover your plan. You can also press Escape 2 times.
