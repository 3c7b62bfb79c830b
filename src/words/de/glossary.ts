import type { Term } from '../en/glossary.ts';

/** Terms of the field in German, each in one or two short sentences. */
export const glossary: Readonly<Record<Term, string>> = {
  cpo: 'Co-Packaged Optics: optische Engines im Gehäuse des Switch-Chips statt Module in Cages. Die Laser sitzen in Modulen an der Frontplatte.',
  npo: 'Near-Packaged Optics: optische Engines in Sockeln auf der Platine des Switches, neben dem Chip. Jede lässt sich einzeln tauschen.',
  lpo: 'Linear Pluggable Optics: ein steckbares Modul ohne DSP. Der Switch-Chip treibt die Optik direkt.',
  lro: 'Linear Receive Optics: ein Modul mit DSP nur in Senderichtung. Auch half-retimed, TRO oder RTLR genannt.',
  fro: 'Fully Retimed Optics: ein Modul mit DSP in beiden Richtungen, das übliche steckbare Modul.',
  dsp: 'Digitaler Signalprozessor: der Chip im Modul, der das Signal aufbereitet. Er braucht etwa die Hälfte der Leistung des Moduls.',
  expectedCost:
    'Die Kosten bei erwarteten Eingaben: der Betrag für das Budget. Sie stammen aus einer einzigen Rechnung, daher ergeben die Posten genau die Summen und Unterschiede.',
  range: 'P10 bis P90: Einer von zehn simulierten Fällen liegt darunter, einer von zehn darüber.',
  simulatedCase:
    'Ein gezogener Wert für jede unsichere Eingabe. In einem Fall gelten für alle Optionen dieselben Werte.',
  chanceCheapest:
    'Anteil der simulierten Fälle, in denen die Option die niedrigsten Gesamtkosten hat. Die Anteile ergeben zusammen 100 %.',
  worth:
    'Erwartete Ersparnis, wenn dieser Wert vor der Wahl bekannt ist (EVPPI). So viel ist ein verbindliches Angebot wert.',
  breakEven: 'Der Wert, bei dem zwei Optionen gleich viel kosten, wenn alle anderen Eingaben wie erwartet sind.',
  presentValue: 'Spätere Zahlungen, mit dem Kalkulationszinssatz auf den Beginn des ersten Jahres abgezinst.',
  facilityPower:
    'Leistungsaufnahme des Netzwerks mal PUE: was das Rechenzentrum für das Netzwerk aufnimmt, Kühlung eingeschlossen.',
  powerCapacity:
    'Baukosten für Stromversorgung und Kühlung im Rechenzentrum, je Watt. Ein Netzwerk, das weniger Leistung aufnimmt, braucht weniger davon.',
  pue: 'Power Usage Effectiveness: Leistung des Rechenzentrums je Watt IT-Leistung.',
  totalCost:
    'Anschaffung, bereitgestellte Leistung, Strom, Wartung, Ersatzteile und Reparaturen, abzüglich Restwert. Wartende Beschleuniger sind nicht enthalten.',
  waitingAccelerators: 'Beschleunigerstunden, die verloren gehen, während Jobs auf die Reparatur des Netzwerks warten.',
  evidence: 'Wie gut ein Wert belegt ist: von der Messung bis zur Annahme.',
  oversubscription:
    'Verhältnis der Bandbreite zu den Endpunkten zur Bandbreite zur Ebene darüber (Oversubscription). 1 ist blockierungsfrei.',
  plane: 'Eines von mehreren parallelen Netzen, die jeden Endpunkt mit einem Teil seiner Bandbreite anbinden.',
  stranded: 'Ports, die kein Link nutzt und die trotzdem gekauft und mit Strom versorgt werden.',
  npv: 'Kapitalwert: Barwert der Ersparnis der Option gegenüber der Referenz.',
  irr: 'Interner Zinsfuß: der Zinssatz, bei dem sich die Mehrkosten der Anschaffung gerade amortisieren.',
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
  worth: 'Informationswert',
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
