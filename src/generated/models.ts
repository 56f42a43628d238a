/* Written from src/models/ by `npm run update`; do not edit. */
import type { Config } from './config.ts';

export const models = {
  'spacesea:minimal': {
    "version": 1,
    "title": "Solution Engineering, the short form",
    "sources": {
      "deals": {
        "kind": "deal",
        "files": [
          "**/deals*.{csv,json,ndjson}"
        ]
      },
      "surveys": {
        "kind": "survey",
        "files": [
          "**/surveys*.{csv,json,ndjson}"
        ]
      }
    },
    "metrics": {
      "job_satisfaction": {
        "title": "Satisfaction with the job",
        "unit": "%",
        "why": "One plain question. When it falls, ask further.",
        "advice": "What has changed for the people since the last survey?",
        "limits": "Answers rise when people fear that they can be recognised, or when the result touches pay.",
        "reference": {
          "grade": "judgement",
          "source": "40 % to 85 % of the scale; vendors keep their norms private"
        },
        "tension": [
          "win_rate"
        ],
        "source": "surveys",
        "date": "submitted_at",
        "where": {
          "item": "satisfaction_1",
          "role": "se"
        },
        "statistic": {
          "type": "likert",
          "scale": [
            1,
            5
          ]
        },
        "minSample": 5,
        "curve": {
          "type": "linear",
          "worst": 0.4,
          "best": 0.85
        }
      },
      "work_life_balance": {
        "title": "Work-life balance",
        "unit": "%",
        "why": "A quarter can be won on overtime, a year cannot.",
        "advice": "What would have to be dropped for the same workload to be bearable next quarter?",
        "limits": "The end of a sales year pulls it down everywhere. Tired people also answer surveys less.",
        "reference": {
          "grade": "judgement",
          "source": "40 % to 85 % of the scale; no public benchmark for SE teams"
        },
        "tension": [
          "win_rate"
        ],
        "source": "surveys",
        "date": "submitted_at",
        "where": {
          "item": "balance_1",
          "role": "se"
        },
        "statistic": {
          "type": "likert",
          "scale": [
            1,
            5
          ]
        },
        "minSample": 5,
        "curve": {
          "type": "linear",
          "worst": 0.4,
          "best": 0.85
        }
      },
      "win_rate": {
        "title": "Win rate of decided deals",
        "unit": "%",
        "why": "Of the deals with an SE in which the customer chose somebody, how many chose us?",
        "advice": "What did the lost deals that reached a technical evaluation have in common?",
        "limits": "Rises when doubtful deals are called \"no decision\" instead of lost. Read it beside the broad win rate.",
        "reference": {
          "grade": "measured",
          "source": "15 % to 50 %; survey medians for SaaS in 2022 lay at 20 to 25 % (Benchmarkit), and 40 % or more is commonly called very good"
        },
        "tension": [
          "win_rate_broad"
        ],
        "source": "deals",
        "date": "closed_at",
        "where": {
          "outcome": {
            "in": [
              "won",
              "lost"
            ]
          },
          "se": {
            "exists": true
          },
          "deal_type": {
            "ne": "renewal"
          }
        },
        "statistic": {
          "type": "share",
          "where": {
            "outcome": "won"
          }
        },
        "minSample": 5,
        "curve": {
          "type": "linear",
          "worst": 0.15,
          "best": 0.5
        }
      },
      "win_rate_broad": {
        "title": "Win rate of all closed deals",
        "unit": "%",
        "why": "Most lost deals are lost to nobody. This one also counts deals that ended without a decision or were qualified out.",
        "advice": "At which stage do deals fade away, and could the SE have seen it earlier?",
        "limits": "Qualifying out early is good work and lowers this number, so read the two win rates together.",
        "reference": {
          "grade": "judgement",
          "source": "7.5 % to 25 %, half of the narrow goalposts, because between 40 and 60 % of deals have been found to end in no decision (Harvard Business Review)"
        },
        "tension": [
          "win_rate"
        ],
        "source": "deals",
        "date": "closed_at",
        "where": {
          "outcome": {
            "in": [
              "won",
              "lost",
              "no_decision",
              "qualified_out"
            ]
          },
          "se": {
            "exists": true
          },
          "deal_type": {
            "ne": "renewal"
          }
        },
        "statistic": {
          "type": "share",
          "where": {
            "outcome": "won"
          }
        },
        "minSample": 5,
        "curve": {
          "type": "linear",
          "worst": 0.075,
          "best": 0.25
        }
      },
      "sales_alignment": {
        "title": "Alignment with account executives",
        "unit": "%",
        "why": "Asked on both sides, SEs and account executives. Deals go wrong where the two work from different plans.",
        "advice": "Do both sides answer alike? The gap between them says more than the mean.",
        "limits": "The mean can hide that one side is content and the other is not; the side with more answers weighs more.",
        "reference": {
          "grade": "judgement",
          "source": "40 % to 85 % of the scale; no public benchmark"
        },
        "tension": [
          "win_rate"
        ],
        "source": "surveys",
        "date": "submitted_at",
        "where": {
          "item": "alignment_1",
          "role": {
            "in": [
              "ae",
              "se"
            ]
          }
        },
        "statistic": {
          "type": "likert",
          "scale": [
            1,
            5
          ]
        },
        "minSample": 5,
        "curve": {
          "type": "linear",
          "worst": 0.4,
          "best": 0.85
        }
      },
      "champion_identified_rate": {
        "title": "Decided deals with a technical champion",
        "unit": "%",
        "why": "Somebody at the customer who wants this to work and says so when we are not in the room.",
        "advice": "In the lost deals without a champion, who did we talk to instead?",
        "limits": "A required field gets filled with any name. Placeholders such as TBD or n/a do not count, a wrong name does.",
        "reference": {
          "grade": "practitioner",
          "source": "30 % to 90 %; some teams make the field compulsory, which sets the upper end"
        },
        "tension": [
          "win_rate"
        ],
        "source": "deals",
        "date": "closed_at",
        "where": {
          "outcome": {
            "in": [
              "won",
              "lost"
            ]
          },
          "se": {
            "exists": true
          },
          "deal_type": {
            "ne": "renewal"
          }
        },
        "statistic": {
          "type": "share",
          "where": {
            "champion": {
              "exists": true,
              "notIn": [
                "TBD",
                "tbd",
                "Tbd",
                "TBC",
                "tbc",
                "N/A",
                "n/a",
                "N.A.",
                "n.a.",
                "NA",
                "na",
                "None",
                "none",
                "NONE",
                "No",
                "no",
                "Unknown",
                "unknown",
                "UNKNOWN",
                "?",
                "??",
                "-",
                "--",
                "x",
                "X"
              ]
            }
          }
        },
        "minSample": 5,
        "curve": {
          "type": "linear",
          "worst": 0.3,
          "best": 0.9
        }
      }
    },
    "dimensions": {
      "satisfaction": {
        "title": "Satisfaction & well-being",
        "letter": "S",
        "short": "Satisfaction",
        "weight": 1,
        "metrics": {
          "job_satisfaction": 1,
          "work_life_balance": 1
        }
      },
      "performance": {
        "title": "Performance",
        "letter": "P",
        "short": "Performance",
        "weight": 1,
        "metrics": {
          "win_rate": 1,
          "win_rate_broad": 1
        }
      },
      "communication": {
        "title": "Communication & collaboration",
        "letter": "C",
        "short": "Communication",
        "weight": 1,
        "metrics": {
          "sales_alignment": 1,
          "champion_identified_rate": 1
        }
      }
    }
  },
  'spacesea:se': {
    "version": 1,
    "title": "Solution Engineering",
    "sources": {
      "deals": {
        "kind": "deal",
        "files": [
          "**/deals*.{csv,json,ndjson}"
        ]
      },
      "activities": {
        "kind": "activity",
        "files": [
          "**/activities*.{csv,json,ndjson}"
        ]
      },
      "surveys": {
        "kind": "survey",
        "files": [
          "**/surveys*.{csv,json,ndjson}"
        ]
      },
      "people": {
        "kind": "person",
        "files": [
          "**/people*.{csv,json,ndjson}"
        ]
      }
    },
    "people": {
      "source": "people"
    },
    "metrics": {
      "growth_opportunity": {
        "title": "Professional growth",
        "unit": "%",
        "why": "Engineers who stop learning fall behind the product and look for the next job. People notice this long before they leave.",
        "advice": "Who got protected learning time this quarter, and whose was cancelled for a deal?",
        "limits": "Answers rise when people fear that they can be recognised, or when the result touches pay. One good training week shortly before the survey lifts it.",
        "reference": {
          "grade": "judgement",
          "source": "40 % to 85 % of the scale; vendors keep their norms private and there is no public benchmark for SE teams"
        },
        "tension": [
          "customer_facing_hours"
        ],
        "source": "surveys",
        "date": "submitted_at",
        "where": {
          "item": {
            "in": [
              "growth_1",
              "growth_2"
            ]
          },
          "role": "se"
        },
        "statistic": {
          "type": "likert",
          "scale": [
            1,
            5
          ]
        },
        "minSample": 5,
        "curve": {
          "type": "linear",
          "worst": 0.4,
          "best": 0.85
        }
      },
      "work_life_balance": {
        "title": "Work-life balance",
        "unit": "%",
        "why": "A quarter can be won on overtime, a year cannot. This is the earliest sign that the pace is borrowed.",
        "advice": "What would have to be dropped for the same workload to be bearable next quarter?",
        "limits": "The end of a sales year pulls it down everywhere, so compare with the same quarter a year ago as well. Tired people also answer surveys less.",
        "reference": {
          "grade": "judgement",
          "source": "40 % to 85 % of the scale; for context, Gallup's workplace report of 2024 found 41 % of employees worldwide and 49 % in the US and Canada with a lot of stress on the day before"
        },
        "tension": [
          "customer_facing_hours",
          "demos_per_se_week",
          "inquiry_response_hours"
        ],
        "source": "surveys",
        "date": "submitted_at",
        "where": {
          "item": {
            "in": [
              "balance_1",
              "balance_2"
            ]
          },
          "role": "se"
        },
        "statistic": {
          "type": "likert",
          "scale": [
            1,
            5
          ]
        },
        "minSample": 5,
        "curve": {
          "type": "linear",
          "worst": 0.4,
          "best": 0.85
        }
      },
      "team_support": {
        "title": "Team dynamics and support",
        "unit": "%",
        "why": "Hard technical questions are solved by asking a colleague. Where asking feels risky, wrong answers reach the customer.",
        "advice": "When did somebody last ask for help in public, and what happened then?",
        "limits": "Close teams may rate themselves highly and still shut others out. In small teams people answer for the others to read.",
        "reference": {
          "grade": "judgement",
          "source": "40 % to 85 % of the scale; no public benchmark for SE teams"
        },
        "tension": [
          "knowledge_sharing_breadth"
        ],
        "source": "surveys",
        "date": "submitted_at",
        "where": {
          "item": {
            "in": [
              "support_1",
              "support_2"
            ]
          },
          "role": "se"
        },
        "statistic": {
          "type": "likert",
          "scale": [
            1,
            5
          ]
        },
        "minSample": 5,
        "curve": {
          "type": "linear",
          "worst": 0.4,
          "best": 0.85
        }
      },
      "tools_access": {
        "title": "Access to tools and resources",
        "unit": "%",
        "why": "A missing demo environment costs more hours than any training gives back, and the engineer who waits for it can do nothing about it.",
        "advice": "Which environment or data set was waited for longest this quarter, and who can fix that?",
        "limits": "It measures what people feel they lack, so a new tool somewhere else lowers it without any change here.",
        "reference": {
          "grade": "judgement",
          "source": "40 % to 85 % of the scale; no public benchmark for SE teams"
        },
        "tension": [
          "design_cycle_days"
        ],
        "source": "surveys",
        "date": "submitted_at",
        "where": {
          "item": {
            "in": [
              "tools_1",
              "tools_2"
            ]
          },
          "role": "se"
        },
        "statistic": {
          "type": "likert",
          "scale": [
            1,
            5
          ]
        },
        "minSample": 5,
        "curve": {
          "type": "linear",
          "worst": 0.4,
          "best": 0.85
        }
      },
      "win_rate": {
        "title": "Win rate of decided deals",
        "unit": "%",
        "why": "Of the deals with an SE in which the customer chose somebody, how many chose us? The nearest thing to a result that SE work can claim.",
        "advice": "What did the lost deals that reached a technical evaluation have in common?",
        "limits": "Rises when doubtful deals are called \"no decision\" instead of lost, or when SEs only join deals that are nearly won. Always read it beside the broad win rate. The price, the product and the salesperson count as much as the SE.",
        "reference": {
          "grade": "measured",
          "source": "15 % to 50 %; survey medians for SaaS in 2022 lay at 20 to 25 % (Benchmarkit), and 40 % or more is commonly called very good"
        },
        "tension": [
          "win_rate_broad",
          "champion_identified_rate"
        ],
        "source": "deals",
        "date": "closed_at",
        "where": {
          "outcome": {
            "in": [
              "won",
              "lost"
            ]
          },
          "se": {
            "exists": true
          },
          "deal_type": {
            "ne": "renewal"
          }
        },
        "statistic": {
          "type": "share",
          "where": {
            "outcome": "won"
          }
        },
        "minSample": 5,
        "curve": {
          "type": "linear",
          "worst": 0.15,
          "best": 0.5
        }
      },
      "win_rate_broad": {
        "title": "Win rate of all closed deals",
        "unit": "%",
        "why": "Most lost deals are lost to nobody. This one also counts deals that ended without a decision or were qualified out.",
        "advice": "At which stage do deals fade away, and could the SE have seen it earlier?",
        "limits": "Qualifying out early is good work and lowers this number, which is why it is shown and not scored.",
        "reference": {
          "grade": "measured",
          "source": "no goalposts; between 40 and 60 % of deals have been found to end in no decision (Harvard Business Review, on customer indecision)"
        },
        "tension": [
          "win_rate"
        ],
        "source": "deals",
        "date": "closed_at",
        "where": {
          "outcome": {
            "in": [
              "won",
              "lost",
              "no_decision",
              "qualified_out"
            ]
          },
          "se": {
            "exists": true
          },
          "deal_type": {
            "ne": "renewal"
          }
        },
        "statistic": {
          "type": "share",
          "where": {
            "outcome": "won"
          }
        },
        "minSample": 5
      },
      "customer_technical_csat": {
        "title": "Customer satisfaction, technical help",
        "unit": "%",
        "why": "The customer's own word on the technical work, won or lost. The share of answers in the top two of five boxes.",
        "advice": "What did the customers who answered 3 or less expect and not get?",
        "limits": "Often only winners are asked. Send it after lost deals too, or it says little. Few answers swing it widely.",
        "reference": {
          "grade": "judgement",
          "source": "60 % to 90 %; collections of support surveys in B2B software give a median of 78 % and an upper quarter from 85 %, but presales is not support"
        },
        "tension": [
          "inquiry_response_hours",
          "win_rate"
        ],
        "source": "surveys",
        "date": "submitted_at",
        "where": {
          "item": "csat_technical",
          "role": "customer"
        },
        "statistic": {
          "type": "topBox",
          "top": 2,
          "scale": [
            1,
            5
          ]
        },
        "minSample": 5,
        "curve": {
          "type": "linear",
          "worst": 0.6,
          "best": 0.9
        }
      },
      "pov_success_rate": {
        "title": "POV success rate",
        "unit": "%",
        "why": "A proof of value ties up an engineer for weeks. This says how often the agreed criteria were met.",
        "advice": "Which failed POV should never have started, and what was known on the first day?",
        "limits": "A bad POV that is never closed does not count here, so look at the open ones too. Criteria can be rewritten on the way until they fit. Cancelled POVs are left out.",
        "reference": {
          "grade": "practitioner",
          "source": "40 % to 80 %; practitioners write of 60 to 80 % for well-run POVs, a vice president once reported 59 % business wins after 82 % technical wins"
        },
        "tension": [
          "povs_active_per_se",
          "win_rate"
        ],
        "source": "deals",
        "date": "pov_ended_at",
        "where": {
          "pov_outcome": {
            "in": [
              "success",
              "failure"
            ]
          },
          "se": {
            "exists": true
          }
        },
        "statistic": {
          "type": "share",
          "where": {
            "pov_outcome": "success"
          }
        },
        "minSample": 5,
        "curve": {
          "type": "linear",
          "worst": 0.4,
          "best": 0.8
        }
      },
      "logo_retention": {
        "title": "Customers kept after 12 months",
        "unit": "%",
        "why": "What was promised before the sale shows a year after it. A deal counts in the period in which its first year ends.",
        "advice": "Of the customers who left, which had been sold something that did not fit?",
        "limits": "A late mirror, a year behind, of many hands besides the SE's. Renewals still pending are left out, and slow renewals are often the doubtful ones.",
        "reference": {
          "grade": "judgement",
          "source": "75 % to 95 %; no public benchmark that separates out the presales part"
        },
        "tension": [
          "win_rate"
        ],
        "source": "deals",
        "date": {
          "field": "closed_at",
          "addMonths": 12
        },
        "where": {
          "outcome": "won",
          "renewal_outcome": {
            "in": [
              "renewed",
              "churned"
            ]
          },
          "se": {
            "exists": true
          }
        },
        "statistic": {
          "type": "share",
          "where": {
            "renewal_outcome": "renewed"
          }
        },
        "minSample": 5,
        "curve": {
          "type": "linear",
          "worst": 0.75,
          "best": 0.95
        }
      },
      "demos_per_se_week": {
        "title": "Technical demos per SE and week",
        "unit": "demos per SE and week",
        "why": "Too few demos and the team is not in the deals. Too many and nobody prepares, or qualifies, any more.",
        "advice": "How many of these demos came after a discovery talk, and how many were tours for whoever asked?",
        "limits": "Counts meetings, not their worth. Splitting one demo into three raises it. Demos that nobody logged lower it.",
        "reference": {
          "grade": "practitioner",
          "source": "full marks from 2 to 6, none at 0 or 10; one playbook plans with 4 to 6 a week including preparation"
        },
        "tension": [
          "win_rate",
          "work_life_balance"
        ],
        "source": "activities",
        "date": "happened_at",
        "where": {
          "type": "demo",
          "outcome": {
            "ne": "cancelled"
          }
        },
        "statistic": {
          "type": "rate",
          "of": "count",
          "per": "personWeek"
        },
        "minSample": 5,
        "curve": {
          "type": "range",
          "zero": [
            0,
            10
          ],
          "ideal": [
            2,
            6
          ]
        }
      },
      "designs_per_se_month": {
        "title": "Solution designs per SE and month",
        "unit": "designs per SE and month",
        "why": "A written design is where a promise becomes something that can be built and checked.",
        "advice": "Which deals of the quarter should have had a design and had none?",
        "limits": "A sketch and a fifty-page architecture both count as one. Watch how long designs take beside how many there are.",
        "reference": {
          "grade": "judgement",
          "source": "full marks from 1 to 4, none at 0 or 8; no public benchmark"
        },
        "tension": [
          "design_cycle_days"
        ],
        "source": "activities",
        "date": "completed_at",
        "where": {
          "type": "design",
          "outcome": {
            "ne": "cancelled"
          }
        },
        "statistic": {
          "type": "rate",
          "of": "count",
          "per": "personMonth"
        },
        "minSample": 5,
        "curve": {
          "type": "range",
          "zero": [
            0,
            8
          ],
          "ideal": [
            1,
            4
          ]
        }
      },
      "povs_active_per_se": {
        "title": "POVs open per SE",
        "unit": "POVs per SE",
        "why": "How many proofs of value an engineer carries at the same time, on the average day of the period.",
        "advice": "Which open POV has no end date any more, and who may stop it?",
        "limits": "A POV that is dead but not closed counts as open, so the number rises when nobody tidies up.",
        "reference": {
          "grade": "practitioner",
          "source": "full marks from 0.5 to 2.5, none at 0 or 4; one playbook sees 2 to 3 at once and sets 2 as the limit"
        },
        "tension": [
          "pov_success_rate"
        ],
        "source": "deals",
        "where": {
          "pov_started_at": {
            "exists": true
          },
          "se": {
            "exists": true
          }
        },
        "statistic": {
          "type": "load",
          "from": "pov_started_at",
          "to": "pov_ended_at"
        },
        "minSample": 5,
        "curve": {
          "type": "range",
          "zero": [
            0,
            4
          ],
          "ideal": [
            0.5,
            2.5
          ]
        }
      },
      "consultations_per_se_week": {
        "title": "Customer consultations per SE and week",
        "unit": "consultations per SE and week",
        "why": "Workshops, sizing and architecture talks are where customers get advice and not a show.",
        "advice": "Which customers got demos only, and would a workshop have served them better?",
        "limits": "Where a demo ends and a consultation begins is a matter of habit; settle it in the team before comparing teams.",
        "reference": {
          "grade": "judgement",
          "source": "full marks from 1 to 6, none at 0 or 12; no public benchmark"
        },
        "tension": [
          "customer_technical_csat"
        ],
        "source": "activities",
        "date": "happened_at",
        "where": {
          "type": "consultation",
          "outcome": {
            "ne": "cancelled"
          }
        },
        "statistic": {
          "type": "rate",
          "of": "count",
          "per": "personWeek"
        },
        "minSample": 5,
        "curve": {
          "type": "range",
          "zero": [
            0,
            12
          ],
          "ideal": [
            1,
            6
          ]
        }
      },
      "knowledge_sharing_breadth": {
        "title": "Engineers who shared knowledge",
        "unit": "%",
        "why": "The share of the team that led a session or wrote something up for others. Breadth, because one eager author is not a sharing team.",
        "advice": "What keeps the quiet half from sharing, time or the feeling that it is not wanted?",
        "limits": "One short note in the quarter is enough to count. It says nothing about whether anybody used it.",
        "reference": {
          "grade": "judgement",
          "source": "20 % to 80 % of engineers in a quarter; no public benchmark. Longer periods give higher values"
        },
        "tension": [
          "team_support"
        ],
        "source": "activities",
        "date": "happened_at",
        "where": {
          "type": "knowledge"
        },
        "statistic": {
          "type": "breadth"
        },
        "minSample": 5,
        "curve": {
          "type": "linear",
          "worst": 0.2,
          "best": 0.8
        }
      },
      "sales_alignment": {
        "title": "Alignment with account executives",
        "unit": "%",
        "why": "Asked on both sides, SEs and account executives. Deals go wrong where the two work from different plans.",
        "advice": "Do both sides answer alike? The gap between them says more than the mean.",
        "limits": "The mean can hide that one side is content and the other is not; the side with more answers weighs more. Salespeople tend to be kind in the quarter they made their number.",
        "reference": {
          "grade": "judgement",
          "source": "40 % to 85 % of the scale; no public benchmark"
        },
        "tension": [
          "win_rate"
        ],
        "source": "surveys",
        "date": "submitted_at",
        "where": {
          "item": {
            "in": [
              "alignment_1",
              "alignment_2"
            ]
          },
          "role": {
            "in": [
              "ae",
              "se"
            ]
          }
        },
        "statistic": {
          "type": "likert",
          "scale": [
            1,
            5
          ]
        },
        "minSample": 5,
        "curve": {
          "type": "linear",
          "worst": 0.4,
          "best": 0.85
        }
      },
      "champion_identified_rate": {
        "title": "Decided deals with a technical champion",
        "unit": "%",
        "why": "Somebody at the customer who wants this to work and says so when we are not in the room. The record of the relationship.",
        "advice": "In the lost deals without a champion, who did we talk to instead?",
        "limits": "A required field gets filled with any name. Placeholders such as TBD or n/a do not count, a wrong name does.",
        "reference": {
          "grade": "practitioner",
          "source": "30 % to 90 %; some teams make the field compulsory, which sets the upper end"
        },
        "tension": [
          "win_rate"
        ],
        "source": "deals",
        "date": "closed_at",
        "where": {
          "outcome": {
            "in": [
              "won",
              "lost"
            ]
          },
          "se": {
            "exists": true
          },
          "deal_type": {
            "ne": "renewal"
          }
        },
        "statistic": {
          "type": "share",
          "where": {
            "champion": {
              "exists": true,
              "notIn": [
                "TBD",
                "tbd",
                "Tbd",
                "TBC",
                "tbc",
                "N/A",
                "n/a",
                "N.A.",
                "n.a.",
                "NA",
                "na",
                "None",
                "none",
                "NONE",
                "No",
                "no",
                "Unknown",
                "unknown",
                "UNKNOWN",
                "?",
                "??",
                "-",
                "--",
                "x",
                "X"
              ]
            }
          }
        },
        "minSample": 5,
        "curve": {
          "type": "linear",
          "worst": 0.3,
          "best": 0.9
        }
      },
      "product_feedback_closure": {
        "title": "Product feedback answered within 30 days",
        "unit": "%",
        "why": "Engineers hear first what customers miss. They stop telling product managers who never answer.",
        "advice": "Which unanswered request came up most often, and who in product could take it?",
        "limits": "An automatic \"thank you\" counts as an answer. Each request counts in the period in which its 30 days end, so that all have had the same time.",
        "reference": {
          "grade": "judgement",
          "source": "20 % to 80 %; no public benchmark"
        },
        "tension": [
          "inquiry_response_hours"
        ],
        "source": "activities",
        "date": {
          "field": "requested_at",
          "addDays": 30
        },
        "where": {
          "type": "product_feedback"
        },
        "statistic": {
          "type": "share",
          "where": {
            "responded_at": {
              "lte": {
                "column": "requested_at",
                "addDays": 30
              }
            }
          }
        },
        "minSample": 5,
        "curve": {
          "type": "linear",
          "worst": 0.2,
          "best": 0.8
        }
      },
      "inquiry_response_hours": {
        "title": "Time to answer technical inquiries",
        "unit": "working hours",
        "why": "A salesperson or customer who waits for an answer cannot go on. The median, in working hours of your calendar.",
        "advice": "Which kind of question waits longest, and could a written answer serve the next ten?",
        "limits": "An answer like \"noted, will look\" counts if it is logged as one. Questions asked in passing are not in the file. What is still open counts as waiting up to the day of the export.",
        "reference": {
          "grade": "judgement",
          "source": "24 to 2 working hours; practitioners ask for hours and not days, without figures"
        },
        "tension": [
          "customer_technical_csat",
          "work_life_balance"
        ],
        "source": "activities",
        "date": "requested_at",
        "where": {
          "type": "inquiry"
        },
        "statistic": {
          "type": "duration",
          "from": "requested_at",
          "to": "responded_at",
          "unit": "workingHours",
          "summary": "median"
        },
        "minSample": 5,
        "curve": {
          "type": "linear",
          "worst": 24,
          "best": 2
        }
      },
      "design_cycle_days": {
        "title": "Time to deliver a solution design",
        "unit": "working days",
        "why": "The customer's plan waits for the design. The median from request to delivery, in working days.",
        "advice": "Where do designs lie still, before the start, in review, or waiting for the customer?",
        "limits": "Time spent waiting for the customer counts too. Small designs are quicker, so a change of mix looks like a change of speed.",
        "reference": {
          "grade": "judgement",
          "source": "20 to 3 working days; no public benchmark"
        },
        "tension": [
          "designs_per_se_month"
        ],
        "source": "activities",
        "date": "requested_at",
        "where": {
          "type": "design",
          "outcome": {
            "ne": "cancelled"
          }
        },
        "statistic": {
          "type": "duration",
          "from": "requested_at",
          "to": "completed_at",
          "unit": "workingDays",
          "summary": "median"
        },
        "minSample": 5,
        "curve": {
          "type": "linear",
          "worst": 20,
          "best": 3
        }
      },
      "deals_per_se_day": {
        "title": "Deals touched per SE and day",
        "unit": "deals per SE and day",
        "why": "Each switch between customers costs attention. The mean number of different deals on a day with logged work.",
        "advice": "Could two half days a week be kept free of meetings, and for whom first?",
        "limits": "Only logged work counts, and a week logged in one go on Friday looks like one frantic day.",
        "reference": {
          "grade": "judgement",
          "source": "6 to 2; studies of interrupted work (Mark, Gudith and Klocke 2008; Leroy 2009) show the cost of switching but give no figure for deals"
        },
        "tension": [
          "demos_per_se_week",
          "consultations_per_se_week"
        ],
        "source": "activities",
        "date": "happened_at",
        "where": {
          "deal_id": {
            "exists": true
          }
        },
        "statistic": {
          "type": "perPersonDay",
          "distinct": "deal_id"
        },
        "minSample": 5,
        "curve": {
          "type": "linear",
          "worst": 6,
          "best": 2
        }
      },
      "customer_facing_hours": {
        "title": "Hours with customers per SE and week",
        "unit": "hours per SE and week",
        "why": "Availability. Below the range the team is busy elsewhere; above it nothing is left for preparation, and every urgent request has to queue.",
        "advice": "What fills the other hours, and what of it could stop?",
        "limits": "Needs durations in the export, and people round them. Timesheets filled in for a target are fiction.",
        "reference": {
          "grade": "judgement",
          "source": "full marks from 14 to 24 hours, none at 6 or 34: 35 to 60 % of a 40-hour week; waiting lines grow steeply above some 80 % utilisation"
        },
        "tension": [
          "work_life_balance",
          "growth_opportunity"
        ],
        "source": "activities",
        "date": "happened_at",
        "where": {
          "type": {
            "in": [
              "discovery",
              "demo",
              "consultation",
              "pov",
              "handoff"
            ]
          },
          "outcome": {
            "ne": "cancelled"
          }
        },
        "statistic": {
          "type": "rate",
          "of": {
            "sum": "duration_minutes",
            "divideBy": 60
          },
          "per": "personWeek"
        },
        "minSample": 5,
        "curve": {
          "type": "range",
          "zero": [
            6,
            34
          ],
          "ideal": [
            14,
            24
          ]
        }
      }
    },
    "dimensions": {
      "satisfaction": {
        "title": "Satisfaction & well-being",
        "letter": "S",
        "short": "Satisfaction",
        "weight": 1,
        "metrics": {
          "growth_opportunity": 1,
          "work_life_balance": 1,
          "team_support": 1,
          "tools_access": 1
        }
      },
      "performance": {
        "title": "Performance",
        "letter": "P",
        "short": "Performance",
        "weight": 1,
        "metrics": {
          "win_rate": 1,
          "win_rate_broad": 0,
          "customer_technical_csat": 1,
          "pov_success_rate": 1,
          "logo_retention": 1
        }
      },
      "activity": {
        "title": "Activity",
        "letter": "A",
        "short": "Activity",
        "weight": 1,
        "metrics": {
          "demos_per_se_week": 1,
          "designs_per_se_month": 1,
          "povs_active_per_se": 1,
          "consultations_per_se_week": 1
        }
      },
      "communication": {
        "title": "Communication & collaboration",
        "letter": "C",
        "short": "Communication",
        "weight": 1,
        "metrics": {
          "knowledge_sharing_breadth": 1,
          "sales_alignment": 1,
          "champion_identified_rate": 1,
          "product_feedback_closure": 1
        }
      },
      "efficiency": {
        "title": "Efficiency & flow",
        "letter": "E",
        "short": "Efficiency",
        "weight": 1,
        "metrics": {
          "inquiry_response_hours": 1,
          "design_cycle_days": 1,
          "deals_per_se_day": 1,
          "customer_facing_hours": 1
        }
      }
    }
  },
} satisfies Readonly<Record<string, Config>>;
