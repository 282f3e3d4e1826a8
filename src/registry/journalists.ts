import type { JournalistRow } from "../model/registry.ts";

// `name|outlet id`, the outlet empty for one who stands for himself. Only reporters who are publicly known for their paper.
const TABLE = `
Fabrizio Romano|
Gianluca Di Marzio|sky-italia
Alfredo Pedullà|sportitalia
Matteo Moretto|relevo
Nicolò Schira|
Rudy Galetti|
Ekrem Konur|
Florian Plettenberg|sky-deutschland
Christian Falk|bild
Tobi Altschäffl|bild
Philipp Hinze|sky-deutschland
Kerry Hau|sport1
David Ornstein|the-athletic
James Pearce|the-athletic
Adam Crafton|the-athletic
Laurie Whitwell|the-athletic
Jack Pitt-Brooke|the-athletic
Andy Naylor|the-athletic
Paul Joyce|the-times
Duncan Castles|
Simon Stone|bbc-sport
Sami Mokbel|bbc-sport
Phil McNulty|bbc-sport
Nizaar Kinsella|bbc-sport
Matt Law|the-daily-telegraph
Jason Burt|the-daily-telegraph
Mike McGrath|the-daily-telegraph
John Percy|the-daily-telegraph
Luke Edwards|the-daily-telegraph
Henry Winter|
Jamie Jackson|the-guardian
Jacob Steinberg|the-guardian
Keith Downie|sky-sports
Kaveh Solhekol|sky-sports
Lyall Thomas|sky-sports
Dharmesh Sheth|sky-sports
Alan Nixon|
Darren Witcoop|
Pete O'Rourke|football-insider
Alex Crook|talksport
Ben Jacobs|givemesport
Graeme Bailey|
Craig Hope|daily-mail
Phil Hay|the-athletic
Sacha Tavolieri|
Peter Vandenbempt|sporza
Kristof Terreur|het-laatste-nieuws
Stephan Keygnaert|het-laatste-nieuws
Frank Van de Winkel|sport-voetbalmagazine
Ludo Vandewalle|het-nieuwsblad
Yves Taildeman|la-derniere-heure
Jean-François Remy|la-derniere-heure
Santi Aouna|foot-mercato
Sébastien Denis|foot-mercato
Loïc Tanzi|l-equipe
Fabrice Hawkins|rmc-sport
Mohamed Bouhafsi|rmc-sport
Mike Verweij|de-telegraaf
Valentijn Driessen|de-telegraaf
Jeroen Kapteijns|de-telegraaf
Johan Inan|algemeen-dagblad
Mikos Gouka|algemeen-dagblad
Sjoerd Mossou|algemeen-dagblad
Maarten Wijffels|algemeen-dagblad
Rik Elfrink|eindhovens-dagblad
Freek Jansen|voetbal-international
Tom Knipping|voetbal-international
Martijn Krabbendam|voetbal-international
Joep Schreuder|nos
Farzam Abolhosseini|
Troels Bager Thøgersen|bold-dk
Gerard Romero|
Helena Condis|cope
Guillem Balagué|bbc-sport
Marcelo Bechler|
José Félix Díaz|marca
Toni Juanmartí|diario-sport
Fernando Polo|mundo-deportivo
Gastón Edul|tyc-sports
César Luis Merlo|
Luca Marchetti|sky-italia
Gianluigi Longari|sportitalia
Daniele Longo|calciomercato-com
Carlo Laudisa|la-gazzetta-dello-sport
Ciro Venerato|rai
Orazio Accomando|dazn-italia
Yağız Sabuncuoğlu|
Ertan Süzgün|
Nevzat Dindar|
Pedro Sepúlveda|
Tomasz Włodarczyk|meczyki
Tom Bogert|the-athletic
Paul Tenorio|the-athletic
Jeff Carlisle|espn
Grant Wahl|
Olof Lundh|fotbollskanalen
Stian André de Wahl|
Marcus Mergulhao|times-of-india
Micky Jnr|`;

/** Reporters whose name stands for their paper, or for themselves, when a writer cites them. */
export const journalists: readonly JournalistRow[] = TABLE.trim()
  .split("\n")
  .map((line) => {
    const [name = "", outlet = ""] = line.split("|");
    return outlet ? { name, outlet } : { name };
  });
