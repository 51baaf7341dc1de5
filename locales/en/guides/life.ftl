# Pages to read: new to this, and my whole life. Their titles stand with the plan, where links say them.

new-plan = What is a support plan?
    .means =
        It says what you want in your life.
        It says what help you need, and what it costs.
new-whose = Who makes it?
    .means =
        You do. It is your plan.
        Someone can help you. You choose who.
new-money = Where does the money come from?
    .means =
        The council may pay for your help.
        This money is called a personal budget. You may pay a part.
        You can start before you know the number.
new-how = How does this app work?
    .means =
        Each page asks 1 thing, with pictures.
        You choose a picture or write your own words.
        Press “Listen” and it reads to you.
new-sums = Do you have to do sums?
    .means = No. The app does all the sums.
new-wrong = Can you get it wrong?
    .means =
        No. Any answer is right if it is true for you.
        You can skip what you like and change it later.
new-end = What do you get?
    .means =
        You get your plan on paper, and as 1 file.
        You keep it. You choose who sees it.

life-home = My home
life-health = My health
life-people = People in my life
life-work = Work and learning
life-fun = Fun
life-faith = Faith and culture
life-about = Getting about
life-money = My money
life-giving = Helping others and having my say
life-own = My own ideas
life-nothing = Nothing here yet. That is fine too.
life-more = What could you want here? { $part }
