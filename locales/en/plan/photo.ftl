# The photo of the person.

photo-choose = Choose a photo
photo-another = Choose another photo
photo-take-out = Take the photo out
photo-alt = A photo of { $name }
photo-alt-mine = A photo of me
photo-trouble-large = That photo is too big for this app. Choose a smaller photo.
photo-trouble-kind = We cannot show that file as a photo. Choose a photo file.
photo-trouble-room = There is no room for this photo here. Your words are safe.
own-picture = Use a photo or drawing of your own
    .alt = Your own picture
