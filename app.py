"""The comparison page: `streamlit run app.py`, or `streamlit run app.py -- my_decision.yaml`."""

from offer_eval.ui.page import show

show()
