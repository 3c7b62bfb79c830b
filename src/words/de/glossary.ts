import type { Term } from '../en/glossary.ts';

/** Terms of the field in German, each in one or two short sentences. */
export const glossary: Readonly<Record<Term, string>> = {
  cpo: 'Co-Packaged Optics: optische Engines im Gehäuse des Switch-Chips statt Module in Cages. Die Laser sitzen in Modulen an der Frontplatte.',
  npo: 'Near-Packaged Optics: optische Engines in Sockeln auf der Platine des Switches, neben dem Chip. Jede lässt sich einzeln tauschen.',
  lpo: 'Lineare steckbare Optik: ein Modul ohne DSP. Der Switch-Chip treibt die Optik direkt.',
  lro: 'Linear Receive Optics, half-retimed: ein DSP nur in Senderichtung. Auch TRO oder RTLR genannt.',
  fro: 'Fully Retimed Optics: ein Modul mit DSP in beiden Richtungen, das übliche steckbare Modul.',
  dsp: 'Digitaler Signalprozessor: der Chip im Modul, der das Signal aufbereitet. Er braucht etwa die Hälfte der Leistung des Moduls.',
  expectedCost:
    'Die Kosten mit erwarteten Eingaben: was einzuplanen ist. Es ist eine einzige Rechnung, daher gehen Posten, Summen und Unterschiede auf.',
  range: 'P10 bis P90: Einer von zehn simulierten Fällen liegt darunter, einer von zehn darüber.',
  simulatedCase:
    'Ein gezogener Wert für jede unsichere Eingabe. In einem Fall gelten für alle Optionen dieselben Werte.',
  chanceCheapest:
    'Anteil der simulierten Fälle, in denen die Option die niedrigsten Gesamtkosten hat. Die Anteile ergeben zusammen 100 %.',
  worth:
    'Erwartete Ersparnis, wenn dieser Wert vor der Wahl bekannt ist (EVPPI). So viel ist ein verbindliches Angebot wert.',
  breakEven: 'Der Wert, bei dem zwei Optionen gleich viel kosten, alle anderen Eingaben wie erwartet.',
  presentValue: 'Spätere Zahlungen, mit den Kapitalkosten auf den Beginn des ersten Jahres abgezinst.',
  facilityPower: 'Netzwerkleistung mal PUE: was der Standort für das Netzwerk aufnimmt, Kühlung eingeschlossen.',
  powerCapacity:
    'Die Kosten, ein Watt Leistung und Kühlung im Rechenzentrum zu bauen. Weniger Netzwerkleistung braucht weniger davon.',
  pue: 'Power Usage Effectiveness: Leistung des Rechenzentrums je Watt IT-Leistung.',
  totalCost:
    'Anschaffung, bereitgestellte Leistung, Strom, Wartung, Ersatzteile und Reparaturen, abzüglich Restwert. Wartende Beschleuniger sind nicht enthalten.',
  waitingAccelerators: 'Beschleunigerstunden, die verloren gehen, während Jobs auf die Reparatur des Netzwerks warten.',
  evidence: 'Wie gut ein Wert belegt ist, von der Messung bis zur Annahme.',
  oversubscription: 'Bandbreite zu den Endpunkten je Bandbreite zur Stufe darüber. 1 ist blockierungsfrei.',
  plane: 'Eines von mehreren parallelen Netzen, die jeden Endpunkt mit einem Teil seiner Bandbreite anbinden.',
  stranded: 'Ports, die gekauft und versorgt werden müssen und die kein Link nutzt.',
  npv: 'Kapitalwert: was die Option gegenüber der Referenz abgezinst spart.',
  irr: 'Interner Zinsfuß: der Zins, bei dem sich der Mehrpreis der Anschaffung gerade amortisiert.',
  dr8: 'Optische Schnittstelle mit 8 Lanes über parallele Singlemode-Fasern, bis 500 m. 2 × DR4 ist dasselbe mit zwei Ports.',
};

/** Each term as it stands in a text, whatever its capitals. */
const phrases: Readonly<Record<Term, string>> = {
  ...{
    cpo: 'CPO',
    npo: 'NPO',
    lpo: 'LPO',
    lro: 'LRO',
    fro: 'DSP-retimed',
    dsp: 'DSP',
    dr8: 'DR8',
    pue: 'PUE',
    plane: 'Plane',
  },
  expectedCost: 'Erwartete Kosten',
  range: 'P10 bis P90',
  simulatedCase: 'Simulierte Fälle',
  chanceCheapest: 'Wie oft am günstigsten',
  worth: 'Wert der Kenntnis',
  breakEven: 'Break-even',
  presentValue: 'Barwert',
  facilityPower: 'Leistung im Rechenzentrum',
  powerCapacity: 'Bereitgestellte Leistung',
  totalCost: 'Gesamtkosten',
  waitingAccelerators: 'wartenden Beschleunigern',
  evidence: 'Schwächster Beleg',
  oversubscription: 'Überbuchung',
  stranded: 'Ungenutzte Ports',
  npv: 'Kapitalwert',
  irr: 'Interner Zinsfuß',
};
export const phraseOf = (term: Term): string => phrases[term];
