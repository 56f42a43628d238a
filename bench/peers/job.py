"""The job in pandas, by its C engine and the columns in use: python3 bench/peers/job.py <folder>"""
import json
import sys

import pandas as pd

folder = sys.argv[1]
activities = pd.read_csv(
    f"{folder}/activities.csv",
    usecols=["team", "type", "requested_at", "responded_at"],
    parse_dates=["requested_at", "responded_at"],
)
deals = pd.read_csv(f"{folder}/deals.csv", usecols=["team", "outcome"])
surveys = pd.read_csv(f"{folder}/surveys.csv", usecols=["team", "value"])

by_type = activities.groupby(["team", "type"]).size()
hours = (activities["responded_at"] - activities["requested_at"]).dt.total_seconds() / 3600
waits = hours.groupby(activities["team"])
decided = deals[deals["outcome"].isin(["won", "lost"])]
summary = {
    "rows": int(by_type.sum()),
    "pairs": len(by_type),
    "median": waits.median().sum(),
    "p90": waits.quantile(0.9).sum(),
    "won": (decided["outcome"] == "won").groupby(decided["team"]).mean().sum(),
    "answer": surveys.groupby("team")["value"].mean().sum(),
}
print(json.dumps(summary))
