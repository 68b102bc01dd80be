"""The comparison page: Streamlit lives here and in app.py only."""
