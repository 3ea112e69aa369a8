"""The steps of `careers.known`: what is stored of some people is gathered and computed anew, and written as rows."""
