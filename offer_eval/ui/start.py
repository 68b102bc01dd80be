"""The script that `offer-eval app` hands to Streamlit: the packaged page, from any folder."""

from offer_eval.ui.page import show

show()
