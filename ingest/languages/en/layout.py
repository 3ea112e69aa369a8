"""English: the words that pages are furnished with (see `ingest.languages.layout`)."""

from ingest.languages.layout import Layout, phrases

LAYOUT = Layout(
    code="en",
    common_words=phrases(
        """
        the, of, and, to, was, he, his, with, for, at, on, by, as, that, after, from, who, been, is, were, had
        """
    ),
    buttons=phrases(
        """
        share, save, print, email, comment, comments, listen, copy link, subscribe, sign in, log in, sign up,
        register, follow us, advertisement, read more, see more, view comments, back to top, accept, accept all,
        accept cookies, reject all, manage cookies, menu, search, skip to content, share this article, share on
        facebook, share on twitter, buy tickets, buy now, shop now, newsletter, tickets, live, loading
        """
    ),
    notices=phrases(
        """
        subscribe to, subscribe now, sign up for, sign up to, follow us on, follow our, join our, get the latest,
        download the app, download our app, this site uses cookies, we use cookies, this website uses cookies, sort
        by, click here, all rights reserved, privacy policy, terms of use, share this, writing by, reporting by,
        editing by, additional reporting, newsletter, advertisement, buy tickets, enter your email, copyright
        """
    ),
    labels=phrases(
        """
        video, videos, tags, topics, tickets, gallery, pictures, watch, listen, live, audio, podcast, poll, quiz
        """
    ),
    tails=phrases(
        """
        related, related articles, related stories, related news, related topics, more news, more stories, more on
        this story, more from, most read, most popular, latest news, top stories, you may also like, you might also
        like, recommended, recommended for you, trending, read next, up next, also in sport, around the web, more
        football, more sport, about the author, comments, further reading
        """
    ),
    teasers=phrases("read also, also read, see also, read more, read next"),
    photo=phrases("photo, photos, photograph, picture, image, credit, getty images, getty, file photo, handout"),
    bylines=phrases("by, written by, author, words by, staff writer, staff"),
    published=phrases("published, updated, last updated, posted, date, created"),
    desks=phrases(
        """
        sport, sports, football, soccer, premier league, news, championship, transfers, home, breaking, breaking
        news, exclusive, opinion, interview, club news, womens football, international, profile
        """
    ),
    sections=phrases(
        """
        career, honours, honors, life, style, statistics, references, links, notes, books, record, achievements,
        reception, see, awards, management
        """
    ),
    honours=phrases("honours, honors, titles, trophies, achievements"),
    lists=phrases("list of, managers of, head coaches of, all managers"),
    statements=phrases("club statement, official statement, statement, official club statement"),
    births=phrases("born, birth"),
    deictics=phrases(
        """
        on monday, on tuesday, on wednesday, on thursday, on friday, on saturday, on sunday, last night, yesterday,
        this morning, this afternoon, this week, last week
        """
    ),
)
