"""The script that `offer-eval app` hands to Streamlit: the packaged page, from any folder."""

import streamlit as st

from offer_eval.ui import serving

if serving.is_up():  # Streamlit runs this file once for each window,
    from offer_eval.ui.page import show

    show()
else:  # and loads it once, to serve it.
    app = st.App(__file__, **serving.options())
