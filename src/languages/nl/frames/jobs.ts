/** Words for jobs as they stand inside the longer phrases of the rows, so that a phrase need not be written out for each of them. */
const JOBS = [
  ..."trainer|hoofdtrainer|coach|hoofdcoach|bondscoach|t1|t2|oefenmeester|eindverantwoordelijke|keuzeheer|interim-trainer|interim-coach".split(
    "|",
  ),
  ..."assistent|assistent-trainer|assistent-coach|hulptrainer|jeugdtrainer|beloftencoach|keeperstrainer|doelmannentrainer|scout".split("|"),
  ..."hoofdscout|hoofd scouting|hoofd jeugdopleiding|hoofd opleidingen|sportief directeur|technisch directeur|sportief manager".split("|"),
  ..."technisch manager|sportdirecteur|directeur voetbal|algemeen directeur|directeur|ceo|voorzitter|teammanager|manager|aanvoerder|speler".split(
    "|",
  ),
];

/** A phrase for every job, parted by `|`: `*` stands for the job ("niet langer *"). */
export function withJobs(...patterns: readonly string[]): string {
  return patterns.flatMap((pattern) => JOBS.map((job) => pattern.replace("*", job))).join("|");
}
