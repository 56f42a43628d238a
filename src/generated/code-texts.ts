/* Written from docs/errors.md by `npm run update`; do not edit. */

/** Of each code what is wrong, in one sentence, and all that the page says. */
export const codeTexts: Readonly<Record<string, readonly [short: string, help: string]>> = {
  "baseline/alike": [
    "The first and the third quartile of the past are one and the same number, or some of it lies below 0: there is no range to make goalposts of.",
    "The first and the third quartile of the past are one and the same number, or some of it lies below 0: there is no range to make goalposts of.",
  ],
  "baseline/curve": [
    "The metric was asked for by name, and has no goalposts of which one is worst and one best: without them nobody can say whether more or less of it is better.",
    "The metric was asked for by name, and has no goalposts of which one is worst and one best: without them nobody can say whether more or less of it is better. Give it a curve of type linear first.",
  ],
  "baseline/few": [
    "There are fewer points (teams in quarters, or quarters) or fewer records than quartiles take; the message says how many there are and how many it takes.",
    "There are fewer points (teams in quarters, or quarters) or fewer records than quartiles take; the message says how many there are and how many it takes. Why so many.",
  ],
  "baseline/one-sided": [
    "A metric of which more, or less, is always better was asked for by name.",
    "A metric of which more, or less, is always better was asked for by name. From the past alone nobody can say how good is good; goalposts between the quartiles spread what was usual over the whole scale.",
  ],
  "check/failed": [
    "A condition under checks does not hold: the whole range of the number lies on the wrong side of the limit, or there is no number, or it is hidden.",
    "A condition under checks does not hold: the whole range of the number lies on the wrong side of the limit, or there is no number, or it is hidden. Look at what was found; spacesea explain shows how the number came about. Change the limit only if it was wrong.",
  ],
  "check/unsure": [
    "Whether a condition under checks holds, chance decides: the range of the number crosses the limit, or nobody can tell how sure it is, or there is no earlier period to compare with.",
    "Whether a condition under checks holds, chance decides: the range of the number crosses the limit, or nobody can tell how sure it is, or there is no earlier period to compare with. It does not fail without --strict.",
  ],
  "compare/differs": [
    "A saved result was scored with another model, other filters or other settings.",
    "A saved result was scored with another model, other filters or other settings. What means something else in the two is not compared, and says so in its row; everything else is. Score both with the same config to compare all of it.",
  ],
  "compare/same-files": [
    "A saved result of a period was compared with the same period, and the files are the very same: what differs comes from the model or the settings.",
    "A saved result of a period was compared with the same period, and the files are the very same: what differs comes from the model or the settings. Was the new export put in its place?",
  ],
  "compare/uncovered": [
    "The first of two periods has no value for any metric: the files do not reach back so far, or the period is misspelt.",
    "The first of two periods has no value for any metric: the files do not reach back so far, or the period is misspelt. Add the exports of that period to the paths, or name another one.",
  ],
  "config/base": [
    "A file that the config extends is not there, or is not a plain file.",
    "A file that the config extends is not there, or is not a plain file. Paths are relative to the file that names them. Correct the path, or remove it from extends.",
  ],
  "config/calendar": [
    "The calendar cannot be used: an unknown time zone, or working hours that end before they begin.",
    "The calendar cannot be used: an unknown time zone, or working hours that end before they begin. Write an IANA name such as Europe/Berlin, and hours such as \"09:00-17:30\".",
  ],
  "config/check": [
    "A check asks for nothing, or for something that does not exist or cannot hold.",
    "A check asks for nothing, or for something that does not exist or cannot hold. Give it min, max or maxDrop, and let of name a metric, a dimension or overall.",
  ],
  "config/column": [
    "A column mapping contradicts itself or the record, such as a date format on a number or a fixed value beside from.",
    "A column mapping contradicts itself or the record, such as a date format on a number or a fixed value beside from. The message names the key to change.",
  ],
  "config/currency": [
    "A currency under currencies is not written as amounts carry it, or the currency of the report has a rate other than 1.",
    "A currency under currencies is not written as amounts carry it, or the currency of the report has a rate other than 1. Codes have three capitals; $, ¥ and kr may stand for themselves, because exports do not say whose they are.",
  ],
  "config/curve": [
    "The points of a curve do not make one: worst equal to best, ideal outside zero, values that do not rise, a logarithm of something not above 0.",
    "The points of a curve do not make one: worst equal to best, ideal outside zero, values that do not rise, a logarithm of something not above 0. Such a curve would score NaN.",
  ],
  "config/cycle": [
    "Config files extend each other in a ring; the message prints it.",
    "Config files extend each other in a ring; the message prints it. Take one of the files out of an extends.",
  ],
  "config/draws": [
    "uncertainty asks for intervals that are surer than its draws can show: the ends of an interval need draws beyond them.",
    "uncertainty asks for intervals that are surer than its draws can show: the ends of an interval need draws beyond them. The hint says how many are needed for the level.",
  ],
  "config/empty": [
    "The config file has no content.",
    "The config file has no content. A config needs at least version: 1, and usually extends: [spacesea:se].",
  ],
  "config/extends": [
    "A name in extends is neither a built-in model nor a relative file.",
    "A name in extends is neither a built-in model nor a relative file. Write spacesea:se, spacesea:sa, spacesea:minimal or a path such as ./base.yaml; addresses on the network are never read.",
  ],
  "config/field": [
    "A field is named that records of this kind do not have and no column declares.",
    "A field is named that records of this kind do not have and no column declares. Check the spelling, or add the field under columns of the source.",
  ],
  "config/individuals": [
    "A where compares a field that names people (se, owner, respondent) with a word.",
    "A where compares a field that names people (se, owner, respondent) with a word. A number of one engineer, or of all but one beside that of all, would show what a single person did. exists and filled are fine, and so is another column. What stands for nobody, such as Unassigned, belongs under nulls of the source. If the team has agreed to numbers of single engineers, the config says so: privacy: { individuals: allow }; of answers they are never possible.",
  ],
  "config/items": [
    "The items of a survey with one column for each question contradict each other, or do not say how answers become numbers.",
    "The items of a survey with one column for each question contradict each other, or do not say how answers become numbers. Every item needs labels, a scale or choices, its own or those beside items: model.md.",
  ],
  "config/missing-key": [
    "A key that is needed is not there.",
    "A key that is needed is not there. The message names it and the place where it belongs.",
  ],
  "config/name": [
    "An id may have small letters, digits and underscores, and begins with a letter.",
    "An id may have small letters, digits and underscores, and begins with a letter. Other names could not be written on a command line, and some would be special to the language spacesea is written in.",
  ],
  "config/outside": [
    "A file in extends lies outside the project folder (the git root, or the folder of the top config).",
    "A file in extends lies outside the project folder (the git root, or the folder of the top config). Copy it into the project: a config must not depend on, or reveal, what lies elsewhere.",
  ],
  "config/privacy": [
    "Two settings about people contradict each other, such as a roster in a config that says that no record is about people.",
    "Two settings about people contradict each other, such as a roster in a config that says that no record is about people. Decide which of them holds.",
  ],
  "config/question": [
    "A question of a survey contradicts a metric that reads its answers, in the scale, in which end of it is the good one, or in who is asked; or two questions have the same words, so that their answers could not be told apart: model.md.",
    "A question of a survey contradicts a metric that reads its answers, in the scale, in which end of it is the good one, or in who is asked; or two questions have the same words, so that their answers could not be told apart: model.md.",
  ],
  "config/reference": [
    "A metric, dimension, source or weight is named that the config does not have, often a slip of the pen or something that a layer below removed.",
    "A metric, dimension, source or weight is named that the config does not have, often a slip of the pen or something that a layer below removed. The hint names the nearest one.",
  ],
  "config/removed": [
    "Something is removed that is not there, or a check was dropped because what it checked was removed.",
    "Something is removed that is not there, or a check was dropped because what it checked was removed. Remove the line if this is meant.",
  ],
  "config/set": [
    "A --set is not path=value, or its path is not one that the config knows, or one that says whose data are looked at or shown, such as sources.*.where or privacy.",
    "A --set is not path=value, or its path is not one that the config knows, or one that says whose data are looked at or shown, such as sources.*.where or privacy. Those can be set in the file only, where they can be seen; privacy.minPeople can be raised.",
  ],
  "config/statistic": [
    "The settings of a statistic do not fit the source or each other, such as survey statistics on deals.",
    "The settings of a statistic do not fit the source or each other, such as survey statistics on deals. The message says what is expected.",
  ],
  "config/unknown-key": [
    "The config has a key that means nothing there.",
    "The config has a key that means nothing there. It is an error and not passed over, because a misspelt key would silently leave the default in place. The hint names the nearest key.",
  ],
  "config/value": [
    "A value has the wrong type or lies outside what is allowed.",
    "A value has the wrong type or lies outside what is allowed. In YAML 1.2 yes is a text and not true; numbers must be finite; texts that look like numbers need quotes.",
  ],
  "config/weights": [
    "There is no weight set of the name after --weights.",
    "There is no weight set of the name after --weights. The hint lists those of the config.",
  ],
  "config/where": [
    "A condition cannot hold or has no meaning: a range that goes down, an order of things that have none, a value that the field never has.",
    "A condition cannot hold or has no meaning: a range that goes down, an order of things that have none, a value that the field never has. Such a condition would select nothing, silently.",
  ],
  "config/yaml": [
    "The file is not valid YAML, or uses what a config does not need: custom tags, too many aliases, several documents, a key twice.",
    "The file is not valid YAML, or uses what a config does not need: custom tags, too many aliases, several documents, a key twice. The caret stands where reading stopped.",
  ],
  "file/ambiguous": [
    "The dates or the numbers of a column can be read in two ways: 03/04/2025 is a day in March or in April, 1.234 is more than a thousand or little more than one.",
    "The dates or the numbers of a column can be read in two ways: 03/04/2025 is a day in March or in April, 1.234 is more than a thousand or little more than one. The whole column is looked at, then the other columns of the same file, which write in the same way; where none of them decides, the file is refused, because a guess would be wrong without anyone seeing it. The hint has both settings: copy the right one. The same code is given to a column that is written in both ways.",
  ],
  "file/changed": [
    "A file became longer, shorter or newer while it was read, so what was read may be half old and half new.",
    "A file became longer, shorter or newer while it was read, so what was read may be half old and half new. Run again when nothing writes to it.",
  ],
  "file/content": [
    "The content of the file is not what its name says, or not text at all: an Excel workbook, an archive, a web page, JSON under a .csv name, or NUL bytes.",
    "The content of the file is not what its name says, or not text at all: an Excel workbook, an archive, a web page, JSON under a .csv name, or NUL bytes. The message names it; export the data as CSV in UTF-8, or unpack the archive. Gzip is unpacked for you; an archive that breaks off or is damaged is refused as a whole.",
  ],
  "file/dropped": [
    "A survey has columns with e-mail addresses, names or IP addresses.",
    "A survey has columns with e-mail addresses, names or IP addresses. They are dropped on reading and appear nowhere. To tell people apart by one of them, map it to respondent, which is never shown.",
  ],
  "file/empty": [
    "The file has no bytes, or nothing but blank lines.",
    "The file has no bytes, or nothing but blank lines. An export that was interrupted often looks like this; run it again.",
  ],
  "file/encoding": [
    "The bytes of the line do not fit the encoding of the file: it is damaged, in an encoding that nobody named, or in another than encoding says.",
    "The bytes of the line do not fit the encoding of the file: it is damaged, in an encoding that nobody named, or in another than encoding says. Letters would be guessed, so nothing of it is read. Save it as UTF-8 (in Excel that is \"CSV UTF-8\"), or name the encoding under the source: sources: { deals: { encoding: windows-1250 } }.",
  ],
  "file/encoding-doubtful": [
    "The config names an encoding, and the file fits it; but each of its letters is one of UTF-8 too, which hardly happens by chance.",
    "The config names an encoding, and the file fits it; but each of its letters is one of UTF-8 too, which hardly happens by chance. If names look like MÃ¼ller, the export has changed to UTF-8: remove encoding.",
  ],
  "file/encoding-guessed": [
    "The file is not UTF-8, and is read as Windows-1252, in which Excel saves \"CSV\" in Western Europe and the Americas.",
    "The file is not UTF-8, and is read as Windows-1252, in which Excel saves \"CSV\" in Western Europe and the Americas. If the letters look right, say so under the source, encoding: windows-1252, and this is not told again; else name the encoding that it has. The line is the first with such a letter.",
  ],
  "file/exists": [
    "demo writes into a new folder only, and this one is there already: name another one. init never writes over a config: look at what it would write with --dry-run, write elsewhere with -o, or say --force.",
    "demo writes into a new folder only, and this one is there already: name another one. init never writes over a config: look at what it would write with --dry-run, write elsewhere with -o, or say --force.",
  ],
  "file/folder": [
    "A folder stands where a file is expected.",
    "A folder stands where a file is expected. Name the file, or give the folder without a flag.",
  ],
  "file/footer": [
    "Below the last row stands what a report says about itself: a grand total, a copyright line, who made it.",
    "Below the last row stands what a report says about itself: a grand total, a copyright line, who made it. These lines are counted, named and passed over; they are no rows. A footer begins below a blank line, or with such a line, and each of its lines has one cell only.",
  ],
  "file/full": [
    "The device has no space left.",
    "The device has no space left. Nothing is left half-written: the old file, if there was one, is still there.",
  ],
  "file/grouped": [
    "The file is a report with groups and subtotals.",
    "The file is a report with groups and subtotals. Its labels stand once for many rows and its totals look like rows, so it is not read. Export the details only; in Salesforce that is \"Details Only\".",
  ],
  "file/header": [
    "The first record of a table does not have the columns that every record needs, or its names cannot be told apart.",
    "The first record of a table does not have the columns that every record needs, or its names cannot be told apart. The message shows what was found and with which delimiter. Remove what stands above the header, or say under columns of the source which column is which.",
  ],
  "file/io": [
    "The operating system could not open, read or write the file; the message has its code.",
    "The operating system could not open, read or write the file; the message has its code. Often a network drive or a failing disk: copy the file and try again.",
  ],
  "file/json": [
    "The file is not JSON, or holds no list of records; line and character say where it stops being valid.",
    "The file is not JSON, or holds no list of records; line and character say where it stops being valid. Accepted are a list of objects, records or results of an object, and one object a line.",
  ],
  "file/labels": [
    "Two answers that people could choose between would become the same number, such as \"Agree\" and \"Somewhat agree\" with labels: agree5.",
    "Two answers that people could choose between would become the same number, such as \"Agree\" and \"Somewhat agree\" with labels: agree5. The scale of the question has more points, or others, than the config says; the file is not used.",
  ],
  "file/loop": [
    "A link leads back to itself, so there is no file at its end.",
    "A link leads back to itself, so there is no file at its end. Name the file itself.",
  ],
  "file/missing": [
    "There is no file of this name.",
    "There is no file of this name. Paths are relative to the folder in which you stand.",
  ],
  "file/misspelt": [
    "A column is not read, and its name is nearly that of a field that no column feeds.",
    "A column is not read, and its name is nearly that of a field that no column feeds. Correct the name, or map it under columns; if the column really is something else, nothing needs to be done. A question that other files of the same survey have is only a notice: each form has its own questions.",
  ],
  "file/no-match": [
    "The config names the files of a source, and no file matches.",
    "The config names the files of a source, and no file matches. A score goes on without the source, and may be higher for it. Check the pattern, the folder from which it is meant (that of the config), and the period if it holds {period}.",
  ],
  "file/no-records": [
    "The table has a header and no rows.",
    "The table has a header and no rows. That may be true, or the export was filtered too narrowly or cut off.",
  ],
  "file/no-rows": [
    "Every row was rejected or left out, so there is nothing to score. spacesea validate shows what became of each.",
    "Every row was rejected or left out, so there is nothing to score. spacesea validate shows what became of each.",
  ],
  "file/no-scores": [
    "No dimension has a score, so there is nothing that spacesea robustness could vary. spacesea score says of each why.",
    "No dimension has a score, so there is nothing that spacesea robustness could vary. spacesea score says of each why.",
  ],
  "file/no-source": [
    "Name and header of the file fit no source of the config, or it has a form that is not read (an Excel workbook, an archive), so it was passed over.",
    "Name and header of the file fit no source of the config, or it has a form that is not read (an Excel workbook, an archive), so it was passed over. Say what it is with --deals, --activities, --surveys or --people, or under sources.",
  ],
  "file/none": [
    "No file was named, and the patterns of the config found none.",
    "No file was named, and the patterns of the config found none. Name a folder or files, such as spacesea score exports/2026-Q3.",
  ],
  "file/overwrite": [
    "An output would be written over a file that was read, also when a link or another spelling of the path leads to it.",
    "An output would be written over a file that was read, also when a link or another spelling of the path leads to it. Choose another name; spacesea never writes over what it reads: exports, other data files beside them, and the config.",
  ],
  "file/partial": [
    "The answer of an interface (Salesforce, HubSpot) says that a next page follows, so it holds a part of the records only.",
    "The answer of an interface (Salesforce, HubSpot) says that a next page follows, so it holds a part of the records only. Every count would be too low without anyone seeing it. Fetch all pages, and keep each in a file of its own.",
  ],
  "file/permission": [
    "The file may not be opened, or lies where nothing may be written.",
    "The file may not be opened, or lies where nothing may be written. Change its permissions, or choose another place.",
  ],
  "file/preamble": [
    "The header is not the first line: a title or a note stands above it.",
    "The header is not the first line: a title or a note stands above it. What stands there was passed over.",
  ],
  "file/read-alike": [
    "The values of a column can be read in two ways, and other columns of the same file say which.",
    "The values of a column can be read in two ways, and other columns of the same file say which. It is read as these are.",
  ],
  "file/rejected": [
    "A file that validate --rejected wrote.",
    "A file that validate --rejected wrote. In a folder it is passed over, because its rows stand in the exports beside it as well: repair the column record, and name the file beside the folder. Named, it is refused where a row has lost its cells or does not say where it came from, and where its source is not in the config or not of the kind of the flag.",
  ],
  "file/respondent": [
    "A survey with one column for each question has none that tells its respondents apart, so each row counts as one person.",
    "A survey with one column for each question has none that tells its respondents apart, so each row counts as one person. Map the column if there is one: columns: { respondent: ID }.",
  ],
  "file/serials": [
    "A column of dates holds numbers such as 45702.458333: the serials by which a spreadsheet counts days.",
    "A column of dates holds numbers such as 45702.458333: the serials by which a spreadsheet counts days. They are read as dates, and told, because such a number may be something else. Say date: \"iso | excel\" for the column and the warning is gone; workbooks of old Macs count from 1904: excel-1904.",
  ],
  "file/sheets": [
    "The workbook has more sheets than the one that was read.",
    "The workbook has more sheets than the one that was read. Name the right one under sheet of the source; records that lie on several sheets belong on one.",
  ],
  "file/short-years": [
    "A column writes its years with two digits.",
    "A column writes its years with two digits. Which end of such a date is the year was decided from the whole column; the message shows one of them as it was read. If that is wrong, say the format under date.",
  ],
  "file/stream": [
    "A pipe or a device lies in a folder of exports.",
    "A pipe or a device lies in a folder of exports. Whether anything ever comes out of it nobody knows, so it is passed over. If it should be read, name it with the flag of its kind, such as --activities.",
  ],
  "file/too-large": [
    "Records are read piece by piece, but what stands around the list of records in a JSON file, or between two of them, has to be held in memory, and here it is more than 10 MiB.",
    "Records are read piece by piece, but what stands around the list of records in a JSON file, or between two of them, has to be held in memory, and here it is more than 10 MiB. Export a plain list, one object a line (.ndjson), or CSV.",
  ],
  "file/trap": [
    "A column of a known export does not hold what its name says, such as Jira's time to the first response, which is the time that was left.",
    "A column of a known export does not hold what its name says, such as Jira's time to the first response, which is the time that was left. It is not read.",
  ],
  "file/twice": [
    "Two files of a source hold the same bytes.",
    "Two files of a source hold the same bytes. Deals, activities and people of the second are left out as repeats, but answers have no key and count twice. Remove one of the two.",
  ],
  "file/two-presets": [
    "The header is known to two presets equally well.",
    "The header is known to two presets equally well. Name the right one under preset of the source.",
  ],
  "file/two-sources": [
    "A file could feed two sources, and spacesea does not choose.",
    "A file could feed two sources, and spacesea does not choose. Say what it is with a flag, or make the patterns under sources narrower.",
  ],
  "file/uneven": [
    "A table has no column for something that a metric counts with, other tables of its source have one, and records of it count in that metric.",
    "A table has no column for something that a metric counts with, other tables of its source have one, and records of it count in that metric. It is then as if the cells were empty: a question whose answer was not exported looks like one that nobody has answered. Export the column there too, or say under columns what it is called. Nothing is said of a file without records for the metric, nor of lists of objects, which may leave out what is empty; and files that different presets read are not held against each other. What a column is missed for elsewhere, such as in a where or for --by, is not looked at.",
  ],
  "file/workbook": [
    "An Excel workbook cannot be read: it is protected by a password, damaged or cut off, of another kind (.xls, .xlsb, .ods), too large to be held in memory (200 MiB unpacked, 33 million cells), or has no sheet of the name after sheet:.",
    "An Excel workbook cannot be read: it is protected by a password, damaged or cut off, of another kind (.xls, .xlsb, .ods), too large to be held in memory (200 MiB unpacked, 33 million cells), or has no sheet of the name after sheet:. Remove the password, export it again, name one of the sheets that the message lists, or save the sheet as CSV UTF-8.",
  ],
  "lint/activity-alone": [
    "Counts of activity are scored, and no outcome is: no share or ratio of deals, and no survey answer.",
    "Counts of activity are scored, and no outcome is: no share or ratio of deals, and no survey answer. Counts say how busy people are, and rise by doing more of the same. Score an outcome beside them, such as win_rate.",
  ],
  "lint/correlated": [
    "Over the quarters and groups in the files (eight of them or more) two metrics move together, or against each other, with a correlation beyond 0.9 that is more than chance gives among so many pairs.",
    "Over the quarters and groups in the files (eight of them or more) two metrics move together, or against each other, with a correlation beyond 0.9 that is more than chance gives among so many pairs. One thing then weighs twice. Give one of the two the weight 0.",
  ],
  "lint/dominant-dimension": [
    "One dimension is more than 40 % of the overall score, which then says hardly more than this dimension.",
    "One dimension is more than 40 % of the overall score, which then says hardly more than this dimension. Lower its weight.",
  ],
  "lint/dominant-metric": [
    "One metric is more than 25 % of the overall score.",
    "One metric is more than 25 % of the overall score. It pays to work for this number alone, and its noise becomes that of the whole. Lower its weight, or put another metric into its dimension.",
  ],
  "lint/few-dimensions": [
    "Fewer than three dimensions are scored.",
    "Fewer than three dimensions are scored. What shows only one or two sides can rise while the others suffer unseen. Score another dimension; spacesea:minimal has three.",
  ],
  "lint/many-metrics": [
    "More than 20 metrics are scored.",
    "More than 20 metrics are scored. Nobody can act on so many, and some move by chance in every period. Give those that nobody would act on the weight 0: they stay in the report and are not scored.",
  ],
  "lint/no-reference": [
    "Nothing says where the goalposts of a metric come from.",
    "Nothing says where the goalposts of a metric come from. A score is only as good as they are. Write reference with a grade (measured, practitioner or judgement) and a source in words; judgement is an honest grade.",
  ],
  "lint/no-survey": [
    "No metric that is scored asks people.",
    "No metric that is scored asks people. Systems record what people do, and only people can say how they are. Score one that asks, such as work_life_balance: a few questions are enough.",
  ],
  "lint/one-sided-volume": [
    "A volume (a count or a rate of activities, of hours, or of deals whatever their outcome) has a curve for which more, or less, is always better.",
    "A volume (a count or a rate of activities, of hours, or of deals whatever their outcome) has a curve for which more, or less, is always better. Too much is as bad as too little, and the number moves with what people care to log. Write a curve of type range.",
  ],
  "lint/stuck-score": [
    "All scores of a metric, in every quarter and group of the files and at least four of them, are 0 or 100.",
    "All scores of a metric, in every quarter and group of the files and at least four of them, are 0 or 100. A score that cannot move says nothing, and only lifts or lowers the others. Move the goalposts to where the values differ.",
  ],
  "lint/tension": [
    "A metric is scored, and all metrics that hold it in balance, those that its tension names, are missing from the dimensions.",
    "A metric is scored, and all metrics that hold it in balance, those that its tension names, are missing from the dimensions. It is then cheap to raise at the cost of what nobody looks at. Put one of them into a dimension; with the weight 0 it is shown beside it and not scored.",
  ],
  "lint/unfed-metric": [
    "No file gives a metric anything to count: no file of its source was given, or no row has a field that it needs.",
    "No file gives a metric anything to count: no file of its source was given, or no row has a field that it needs. Its weight goes to the others, so the picture is not the one that the config draws. Map a column to the field, or remove the metric.",
  ],
  "lint/unplaced-metric": [
    "A file of yours writes about a metric that no dimension names, so it is neither measured nor shown.",
    "A file of yours writes about a metric that no dimension names, so it is neither measured nor shown. Name it in the dimension where it belongs, with its weight; with the weight 0 it is shown and not scored. Metrics of a built-in model that you have not touched may stay unplaced: spacesea metrics --spare lists them.",
  ],
  "lint/unused-column": [
    "A source maps columns or questions that no metric, condition, group or key reads.",
    "A source maps columns or questions that no metric, condition, group or key reads. What is not needed should not be read, of people least of all. Remove the lines, unless you ask for the field with --by or --where.",
  ],
  "lint/unused-source": [
    "Nothing reads a source: no metric, no roster, no field that others look up.",
    "Nothing reads a source: no metric, no roster, no field that others look up. Remove it, or write a metric of it.",
  ],
  "measure/as-of": [
    "Nobody said on which day the exports were made, so the latest day in them is taken.",
    "Nobody said on which day the exports were made, so the latest day in them is taken. What was open then counts as waiting until then. Give the day with --as-of, so that a quiet last week does not look like the end of time.",
  ],
  "measure/empty-period": [
    "No record lies in the period, so there is nothing to score: a page without numbers would look like a result.",
    "No record lies in the period, so there is nothing to score: a page without numbers would look like a result. The message says from when to when there are records. Without --period the period is the last quarter that was over on the day of the export; if the export was made before the quarter ended, or --as-of is not given, that may be one too early. With --where the value may be misspelt: letter case counts.",
  ],
  "measure/goal-span": [
    "The longer a period, the more is counted in it: goalposts of a count, a sum, a breadth or what each deal has fit periods of one length, and are meant for a quarter.",
    "The longer a period, the more is counted in it: goalposts of a count, a sum, a breadth or what each deal has fit periods of one length, and are meant for a quarter. Such a score of a month is too low, one of a year too high. The value is right.",
  ],
  "measure/hidden-groups": [
    "Groups of a field other than team, region, segment and role have too few people to be shown, and are not named either: that somebody gave such an answer or closed such a deal would be told by the name alone.",
    "Groups of a field other than team, region, segment and role have too few people to be shown, and are not named either: that somebody gave such an answer or closed such a deal would be told by the name alone. The groups that are left are complete.",
  ],
  "measure/last-quarter": [
    "Without --period the last quarter is scored that was over on the day of the newest record.",
    "Without --period the last quarter is scored that was over on the day of the newest record. That day lies more than a month after this quarter, so perhaps a later one is over as well and only nothing happened in its last days. If the export is complete, name that quarter with --period, or say the day of the export with --as-of.",
  ],
  "measure/lone-day": [
    "The latest day in the files stands apart from everything else, often because of a mistyped year.",
    "The latest day in the files stands apart from everything else, often because of a mistyped year. Where the last days before it have ten times as many rows, it is taken for a slip: the day of the export is the last one before it. Else, without --as-of, it is taken as the day of the export, and decides which quarter is the last one. Correct the date, or give the day.",
  ],
  "measure/no-groups": [
    "Groups were asked for with --by or groupBy, and no record of the period and nobody in the roster has that field.",
    "Groups were asked for with --by or groupBy, and no record of the period and nobody in the roster has that field. Map the column that holds it, or give a roster.",
  ],
  "measure/no-roster": [
    "Without a roster the people are those whom the files name, each as full time for the whole period.",
    "Without a roster the people are those whom the files name, each as full time for the whole period. Somebody without a record is missing then, and part-time work looks slow. Give one with --people.",
  ],
  "measure/no-value": [
    "A value after --where stands in no record, often because it is misspelt; letter case counts.",
    "A value after --where stands in no record, often because it is misspelt; letter case counts. The other values after --where select as they should. Nothing is said of fields that name people, nor of fields with very many values.",
  ],
  "measure/not-over": [
    "The records end before the period does: more than a tenth of it lies after the last day in the files (or the day of --as-of), and they are too many for that to be chance.",
    "The records end before the period does: more than a tenth of it lies after the last day in the files (or the day of --as-of), and they are too many for that to be chance. What is counted will grow, so nothing in it is called a change. Score a period that is over; if this one is, and the team had nothing to do at its end, say the day of the export with --as-of.",
  ],
  "measure/off-scale": [
    "Answers lie outside their scale: that of the statistic, else scale_min and scale_max beside them.",
    "Answers lie outside their scale: that of the statistic, else scale_min and scale_max beside them. They are left out of the score, never moved to the end of the scale. Correct them in the export.",
  ],
  "measure/other-period": [
    "Decided deals have a stage_changed_at in another period than their closed_at, by which they are counted.",
    "Decided deals have a stage_changed_at in another period than their closed_at, by which they are counted. A few days around the end of a period do that, and are told with --verbose only; from one in ten on it is a warning. If closed_at is a date that somebody plans, and the stage changes when the deal is decided, take stage_changed_at for the date of the metrics.",
  ],
  "measure/other-scale": [
    "Answers to an item have another scale beside them than the one by which the model scores them, or more than a quarter of them (three at least) lie outside it.",
    "Answers to an item have another scale beside them than the one by which the model scores them, or more than a quarter of them (three at least) lie outside it. A 4 on a scale from 0 to 10 would be scored as a 4 of 5. Say which scale the question has in the statistic of the metrics that read it.",
  ],
  "measure/short-lengths": [
    "Nine in ten of the lengths in duration_minutes are below ten minutes.",
    "Nine in ten of the lengths in duration_minutes are below ten minutes. A column of hours read as minutes looks like that, and the hours with customers come out sixty times too low. Multiply it by 60 before you export it.",
  ],
  "measure/spelling": [
    "Names of groups differ in nothing but letter case, spaces, dashes or accents, such as DACH and dach.",
    "Names of groups differ in nothing but letter case, spaces, dashes or accents, such as DACH and dach. They are different groups, so each of them rests on fewer people and may be hidden. Map them to one spelling as the hint says; if they are different teams, nothing needs to be done.",
  ],
  "measure/time-zone": [
    "A condition with during looks at the clock of the person, and timezone of the roster holds something else than the name of a time zone, such as W.",
    "A condition with during looks at the clock of the person, and timezone of the roster holds something else than the name of a time zone, such as W. Europe Standard Time. The times of these people are taken by the clock of the calendar. Write names of the IANA list, such as Europe/Berlin, or map the words to them: timezone: { from: Zone, map: { CET zone: Europe/Berlin } }.",
  ],
  "measure/uncovered": [
    "The records of a source begin long after the first day of the period, or end long before its last day (or the day of --as-of): the export may be cut off, and what is counted is too little.",
    "The records of a source begin long after the first day of the period, or end long before its last day (or the day of --as-of): the export may be cut off, and what is counted is too little. It is said only where at least two weeks and more than a tenth of the period are without a record, though at the pace of the other records seven days with one were to be expected there. Surveys, which come in waves, are not looked at.",
  ],
  "measure/unheard": [
    "Metrics count work of a type that no row of the files has, so they are 0.",
    "Metrics count work of a type that no row of the files has, so they are 0. That may be right. Or the work is called something else in your export, or nobody writes it down: then 0 says nothing of the team. Map the word, or remove the metric.",
  ],
  "report/damaged": [
    "A file is a result of spacesea, but something in it is not what spacesea writes there: it was changed by hand, or put together by a program.",
    "A file is a result of spacesea, but something in it is not what spacesea writes there: it was changed by hand, or put together by a program. The message names the first such place. Take a copy as it was written, or score that period again.",
  ],
  "report/format": [
    "A file that was named as a saved result is JSON, but no result of spacesea.",
    "A file that was named as a saved result is JSON, but no result of spacesea. Write one with spacesea score -f json=result.json.",
  ],
  "report/json": [
    "A file that was named as a saved result is no JSON, or ends too early.",
    "A file that was named as a saved result is no JSON, or ends too early. A word that is no period is taken for the name of a file if there is a file of that name; write one with spacesea score -f json=result.json.",
  ],
  "report/model": [
    "A saved result carries a model that this version of spacesea does not know in full, such as a statistic of a later version.",
    "A saved result carries a model that this version of spacesea does not know in full, such as a statistic of a later version. Nothing can be compared with it then. Use the version that wrote it, or a later one.",
  ],
  "report/page": [
    "A page carries the result that it shows, packed, and can be named wherever a saved result can.",
    "A page carries the result that it shows, packed, and can be named wherever a saved result can. This one carries none, for another program made it or an editor took it out; or what it carries is damaged. Take the file as spacesea report wrote it.",
  ],
  "report/version": [
    "A saved result is in a format with another major version than the one that this version of spacesea reads.",
    "A saved result is in a format with another major version than the one that this version of spacesea reads. Use the version of spacesea that wrote it, or a later one.",
  ],
  "row/answered-twice": [
    "A respondent has answered an item again in the same wave or, if no wave is named, in the same month, about the same deal and engineer.",
    "A respondent has answered an item again in the same wave or, if no wave is named, in the same month, about the same deal and engineer. Every answer counts: in NPS and top box as one more answer, in a Likert mean within the mean of the respondent. To count one of them only, give the source a key and say which with onDuplicate.",
  ],
  "row/boolean": [
    "A cell of a field that is true or false holds another word.",
    "A cell of a field that is true or false holds another word. Map the words of the export: map: { \"yes\": true, \"no\": false }.",
  ],
  "row/cells": [
    "The record has more or fewer cells than the header.",
    "The record has more or fewer cells than the header. Its values may stand under wrong names, so none is used. Put quotes around a cell that contains the delimiter, or complete a line that breaks off.",
  ],
  "row/choice": [
    "An answer with several choices names some that the config does not.",
    "An answer with several choices names some that the config does not. The row is used: the choices that the config names count. Add the others under choices of the item; an option in somebody's own words needs nothing.",
  ],
  "row/currency": [
    "The currency of an amount is not clear, or cannot be converted: its field and its cell name different ones, currencies has no rate for it, or it has none while other records of the source have.",
    "The currency of an amount is not clear, or cannot be converted: its field and its cell name different ones, currencies has no rate for it, or it has none while other records of the source have. Add the line that the hint shows, or complete the export. A rate is never guessed, and amounts in several currencies are never added up without one.",
  ],
  "row/damaged": [
    "A text looks as if a spreadsheet had changed it: a code or a range turned into a day (25-Jun), a long number cut to its first digits (1.23E+11), or the error of a formula (#REF!).",
    "A text looks as if a spreadsheet had changed it: a code or a range turned into a day (25-Jun), a long number cut to its first digits (1.23E+11), or the error of a formula (#REF!). The row is used; what it said before cannot be known from the file.",
  ],
  "row/date": [
    "A cell of a date holds something else, a day that does not exist, or a date in another form.",
    "A cell of a date holds something else, a day that does not exist, or a date in another form. Dates are ISO (2026-07-03, 2026-07-03T09:30) unless the mapping says date: DD/MM/YYYY; 01/02/2026 has two meanings, and spacesea does not choose one.",
  ],
  "row/duplicate": [
    "Rows with the same key say different things, and counting each of them would count a deal twice.",
    "Rows with the same key say different things, and counting each of them would count a deal twice. Keep one, or let the source say which counts with onDuplicate. Rows that repeat each other exactly are counted once and are no error.",
  ],
  "row/header-again": [
    "The names of the columns stand in the middle of the file, usually because two exports were stuck together.",
    "The names of the columns stand in the middle of the file, usually because two exports were stuck together.",
  ],
  "row/json": [
    "A line of a file with one object a line is not a whole JSON object, or a list holds something that is no object.",
    "A line of a file with one object a line is not a whole JSON object, or a list holds something that is no object.",
  ],
  "row/label": [
    "An answer is none of the labels of its question, lies outside its scale, or has a number and words that do not belong together (1 - Strongly agree where 5 is full agreement).",
    "An answer is none of the labels of its question, lies outside its scale, or has a number and words that do not belong together (1 - Strongly agree where 5 is full agreement). Write the labels out under items, or remove the item if people answer it in their own words. Answers are shown only if several people gave the same short one.",
  ],
  "row/line-end": [
    "A carriage return stands inside a cell without quotes.",
    "A carriage return stands inside a cell without quotes. It may be a damaged line end, so the row is not used.",
  ],
  "row/mark": [
    "The record begins with a byte order mark, an invisible character that belongs at the beginning of a file only.",
    "The record begins with a byte order mark, an invisible character that belongs at the beginning of a file only. Two files were stuck together; remove the mark.",
  ],
  "row/missing": [
    "A field that every record needs is empty.",
    "A field that every record needs is empty. Complete the row, or remove it if it is a total or a footer.",
  ],
  "row/nested": [
    "A field holds an object or a list where a plain value is expected: in JSON, or as a Python script wrote it into a table (OrderedDict…).",
    "A field holds an object or a list where a plain value is expected: in JSON, or as a Python script wrote it into a table (OrderedDict…). Export the field itself. The members of an object have names of their own, such as Owner.Name.",
  ],
  "row/number": [
    "A cell of a number holds something else.",
    "A cell of a number holds something else. Marks between thousands and a decimal comma must be the same in the whole column (thousands, decimal), and so must a sign for per cent (percent). A minus may stand in front, behind, or be the brackets of accounting; only the amount of a deal may carry a currency. Numbers beyond 2^53 cannot be held exactly.",
  ],
  "row/order": [
    "A time that the model measures would be negative, because its end lies before its beginning.",
    "A time that the model measures would be negative, because its end lies before its beginning. Correct one of the two; an average over negative times means nothing, and clipping them to zero would invent a fact.",
  ],
  "row/quote": [
    "Quotes do not fit together: one is not closed, stands in the middle of a cell, or is followed by text.",
    "Quotes do not fit together: one is not closed, stands in the middle of a cell, or is followed by text. The message says where it opened. Put quotes around the whole cell and double those inside; reading goes on with the next line.",
  ],
  "row/range": [
    "A number lies outside what the field can hold, such as a negative duration.",
    "A number lies outside what the field can hold, such as a negative duration.",
  ],
  "row/spelling": [
    "The record points at a deal or at somebody of the roster whose key is written with other letter case, spaces, dashes or accents.",
    "The record points at a deal or at somebody of the roster whose key is written with other letter case, spaces, dashes or accents. Keys match exactly or not at all, so the row counts as one of an unknown deal or person. Write the key in one way, or map it. The long and the short form of a Salesforce id match by themselves.",
  ],
  "row/too-long": [
    "A record of more than 10 MiB is a broken file rather than a record; often a quote, a bracket or a line end is missing.",
    "A record of more than 10 MiB is a broken file rather than a record; often a quote, a bracket or a line end is missing.",
  ],
  "row/too-many": [
    "A larger share of rows was rejected than the source allows (maxRejected, 5 % unless the config says otherwise).",
    "A larger share of rows was rejected than the source allows (maxRejected, 5 % unless the config says otherwise). Nothing is scored, because the mapping is probably wrong. Repair the rows, or raise the limit and say why in the commit.",
  ],
  "row/twice": [
    "An object has one name twice, and JSON does not say which value counts.",
    "An object has one name twice, and JSON does not say which value counts. Remove one of the two.",
  ],
  "row/unknown-deal": [
    "A record other than a deal points at a deal that no file has, or whose own row was rejected.",
    "A record other than a deal points at a deal that no file has, or whose own row was rejected. It counts all the same, but whatever asks for its deal finds nothing.",
  ],
  "row/unknown-person": [
    "The record names somebody who is not in the roster.",
    "The record names somebody who is not in the roster. It counts all the same, but adds no working time, so rates come out too high. Complete the roster, or correct the key.",
  ],
  "row/value": [
    "A word is not one of those that the field can hold.",
    "A word is not one of those that the field can hold. Map the words of the export under columns.",
  ],
  "row/word": [
    "A cell is nearly a word that the model looks for, such as Demo or Live Demo for demo, but not that word: no metric counts the row.",
    "A cell is nearly a word that the model looks for, such as Demo or Live Demo for demo, but not that word: no metric counts the row. It is used all the same. Map the word as the hint says, or do nothing if it means something else.",
  ],
  "survey/no-question": [
    "A metric reads answers to an item, and the model does not say what people are asked to get them, so spacesea survey cannot ask it.",
    "A metric reads answers to an item, and the model does not say what people are asked to get them, so spacesea survey cannot ask it. Write the question under questions, or leave it to the survey that asks it already.",
  ],
  "usage/accepted": [
    "Rows of several sources have different columns and cannot share one file.",
    "Rows of several sources have different columns and cannot share one file. Put {source} into the name: --accepted 'clean-{source}.csv'.",
  ],
  "usage/by": [
    "--by names a field that no source has.",
    "--by names a field that no source has. Declare it under columns of a source, or check the spelling.",
  ],
  "usage/date": [
    "--as-of takes a day of the calendar, year first, written such as 2026-10-01.",
    "--as-of takes a day of the calendar, year first, written such as 2026-10-01. Nothing after that day is known to the report.",
  ],
  "usage/engine": [
    "--engine is fast, which is what it is without the option, or reference, by which every row goes the long way.",
    "--engine is fast, which is what it is without the option, or reference, by which every row goes the long way. Both give the same numbers; equivalence says how that is held to.",
  ],
  "usage/format": [
    "An unknown output format, a format without its file, or two formats for one place.",
    "An unknown output format, a format without its file, or two formats for one place. Write -f json, or -f json=report.json, each to a place of its own.",
  ],
  "usage/group": [
    "--group names a group that the report does not have.",
    "--group names a group that the report does not have. Groups exist when asked for with --by, and are written such as team:EMEA North.",
  ],
  "usage/individuals": [
    "Groups by this field would be single people, answers or records, or a filter by it would pick one: it names an engineer or a record, or is a number or a day.",
    "Groups by this field would be single people, answers or records, or a filter by it would pick one: it names an engineer or a record, or is a number or a day. That needs privacy: { individuals: allow } in the committed config, where the team can see it, and is never possible for survey answers. The hint names other fields.",
  ],
  "usage/name": [
    "There is no metric, dimension, topic, schema or command of this name.",
    "There is no metric, dimension, topic, schema or command of this name. The hint names the nearest one, or lists them.",
  ],
  "usage/no-checks": [
    "spacesea check has nothing to check, for the config has no checks, or --set took them away.",
    "spacesea check has nothing to check, for the config has no checks, or --set took them away. Write at least one, such as { id: floor, of: dimensions.*, min: 30 }.",
  ],
  "usage/no-source": [
    "A flag such as --activities needs exactly one source of that kind in the config; there is none, or more than one.",
    "A flag such as --activities needs exactly one source of that kind in the config; there is none, or more than one. Add the source, or name the file without a flag.",
  ],
  "usage/number": [
    "The option takes a number, nearly always a whole one, written in digits and nothing else.",
    "The option takes a number, nearly always a whole one, written in digits and nothing else. The hint shows one that works.",
  ],
  "usage/open": [
    "--open shows a page that was written to a file, and none was. spacesea report --open writes report.html and shows it.",
    "--open shows a page that was written to a file, and none was. spacesea report --open writes report.html and shows it.",
  ],
  "usage/people": [
    "spacesea robustness says how sure it is that one group is above another.",
    "spacesea robustness says how sure it is that one group is above another. Where each group is one person it does not: no number here ranks people. Group by a field such as team.",
  ],
  "usage/period": [
    "The period is not written in a form that spacesea knows, or does not exist.",
    "The period is not written in a form that spacesea knows, or does not exist. The message lists the forms.",
  ],
  "usage/preset": [
    "--preset names a preset that does not exist.",
    "--preset names a preset that does not exist. The hint names those that do; without the option the preset is found by the headers of the file.",
  ],
  "usage/saved": [
    "A saved result is shown as it was saved: period, groups, filters, weights and settings stand in it.",
    "A saved result is shown as it was saved: period, groups, filters, weights and settings stand in it. Name the exports to choose others.",
  ],
  "usage/threads": [
    "--threads takes how many threads read large files side by side, from 1 to 99.",
    "--threads takes how many threads read large files side by side, from 1 to 99. With 1 there is one; without the option there are as many as processors, up to four, and only where files are large. The numbers are the same.",
  ],
  "usage/where": [
    "--where takes a field, = and a value, such as region=EMEA.",
    "--where takes a field, = and a value, such as region=EMEA. Several of one field mean any of their values.",
  ],
  "usage/wrong": [
    "The command line is not understood: an unknown command or option, or an argument too few or too many. spacesea --help lists the commands, spacesea score --help the options of one.",
    "The command line is not understood: an unknown command or option, or an argument too few or too many. spacesea --help lists the commands, spacesea score --help the options of one.",
  ],
  "weights/few": [
    "Fewer than privacy.minPeople respondents gave an answer that can be used.",
    "Fewer than privacy.minPeople respondents gave an answer that can be used. Their weights would tell what each of them thinks, so nothing is shown. Repair the answers that were rejected, or ask more people.",
  ],
  "weights/few-left-out": [
    "--max-inconsistency would leave out somebody, and fewer than privacy.minPeople respondents.",
    "--max-inconsistency would leave out somebody, and fewer than privacy.minPeople respondents. Whoever has the weights of all beside those of the rest could work out what these few think. Leave the option out, or choose a limit that leaves out nobody.",
  ],
  "weights/header": [
    "The file does not have the header of any form of answers, or asks about one thing only, which needs no weight.",
    "The file does not have the header of any form of answers, or asks about one thing only, which needs no weight. The forms are in model.md.",
  ],
  "weights/item": [
    "A column or a cell names something that is no dimension of the model; or, where the others are metrics of one dimension, none of these.",
    "A column or a cell names something that is no dimension of the model; or, where the others are metrics of one dimension, none of these. Nothing is weighed, because points for an unknown thing would be lost. Correct the name, or remove what is no answer, such as a time stamp.",
  ],
  "weights/name": [
    "The config has a weight set of this name, and a second one would not be valid.",
    "The config has a weight set of this name, and a second one would not be valid. Put the new one in the place of the old, or choose another --name.",
  ],
  "weights/not-asked": [
    "Dimensions (or metrics) that count in the model do not occur in the answers, so they get weight 0 in the new set.",
    "Dimensions (or metrics) that count in the model do not occur in the answers, so they get weight 0 in the new set. If that is not what the team meant, ask about them too.",
  ],
  "weights/number": [
    "An answer holds something other than what is asked for: points from 0 on, or a comparison from 1/9 to 9.",
    "An answer holds something other than what is asked for: points from 0 on, or a comparison from 1/9 to 9. The whole answer is left out, because its other numbers mean little without this one.",
  ],
  "weights/pairs": [
    "An answer does not compare every pair of things once, or compares something with itself.",
    "An answer does not compare every pair of things once, or compares something with itself. It is left out: shares cannot be worked out from a part without guessing the rest.",
  ],
  "weights/respondent": [
    "A row does not say whose answer it belongs to, and is left out.",
    "A row does not say whose answer it belongs to, and is left out. Any word that tells respondents apart will do; a random key is better than a name.",
  ],
  "weights/sum": [
    "The points of an answer do not add up to 100; 1 more or less is allowed, for thirds.",
    "The points of an answer do not add up to 100; 1 more or less is allowed, for thirds. The answer is left out: stretching it to 100 would guess what was meant.",
  ],
  "weights/twice": [
    "Somebody answers twice, or says something twice in one answer, and nothing says which of them counts.",
    "Somebody answers twice, or says something twice in one answer, and nothing says which of them counts. All that it concerns is left out; keep the one that counts.",
  ],
  "weights/zero": [
    "With --mean geometric something that one person gives 0 points would get nothing of all.",
    "With --mean geometric something that one person gives 0 points would get nothing of all. Leave the option out: the arithmetic mean lets people give 0 to something without deciding for the others.",
  ],
};
