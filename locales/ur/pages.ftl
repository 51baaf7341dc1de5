filled-in-all = بھرا ہوا۔
language-not-checked = ابھی نہیں دیکھا گیا
help-hide = پلان چھپانے کے لیے ”میری سکرین چھپائیں“ دبائیں۔ Escape کو 2 بار بھی دبا سکتے ہیں۔
