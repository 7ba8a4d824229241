package org.presslint.check.acronym;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcronymSilenceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        // words before and after the bracket, little words, hyphens, inner letters, more words than
        // letters
        "The World Health Organization (WHO) and the WHO, or World Health Organization, met.",
        "The Office on Drugs and Rivers (ODR) opened, ODR said.",
        "The Office on Drugs and Rivers (the “ODR”) opened, the ODR said.",
        "The Office on Drugs and Rivers (“ODR”) opened, the ODR said.",
        "The Non-Governmental River Group (NGRG) and the Anti-Flood League (AFL) met NGRG and AFL.",
        "The Regional Centre for Preventive Diplomacy for Inner Fens (RCIF) met. RCIF left.",
        "The ministers signed a memorandum of understanding (MoU). Both MoUs, two memorandums of understanding, are short.",
        "State-owned farms (SOFs) grew. An SOF has a head. The SOF’s head is old.",
        "The Ministry of Health and Fens (MoHF) opened, the MoHF said.",
        "A user experience (UX) group spoke of UX.",
        "The Centre for Herring, Eels and Salmon (CHES) opened and CHES closed.",
        "The University of the Southern Fens’ (USF) library grew, the USF said.",
        "A test for tuberculosis (TB) and for acute flaccid paralysis (AFP) is TB and AFP.",
        // an acronym of another language fits its own words
        "The French Development Agency (AFD) and the Fenland Social Democratic Party (SDPF) met AFD and SDPF.",
        "The Socialist Workers’ Fen Party (PSOE) met, the PSOE said.",
        "The Autonomous University of the Fens (UAF) opened, UAF said.",
        // affiliation in brackets, a code, a currency
        "Victor Harrow (EDRF) met Anna Berg (EDRF) in the hall of EDRF.",
        "The dam cost 100.00 (USD) in May (UTC).",
        // everybody knows it, or it is a number or a word in capitals
        "The EU, the UN, NATO, the USA, HIV, the CEO, a PDF, 20 kW, GDP and AIDS.",
        "Volume XIV and Act III of Charles IV, with Pope John XXIII and Henry VIII.",
        "We said STOP and they said NEVER, and nobody said HARVEST.",
        "= RIVER BASIN AGENCY OPENS NEW DAM IN FENLAND",
        "FENHAVEN, 5 May 2025. The dam was opened in the morning.",
        // the full name stands elsewhere in the text
        "The RBMA, or in full the River Basin Monitoring Agency, opened a dam.",
        // two bodies whose names share all words but one
        "The Department of Fens (DF) and the Department of Forests (DOF) met.",
        "The Hospital Information System (HOIS) and the Health Information System (HEIS) differ; HOIS and HEIS.",
        // one body: case, dialect, ampersand, plural of what it is
        "The Herring and Salmon Organisation (HSO) met. The Herring & Salmon Organization ([[HSO]]{info}) left its HSO.",
        "A Free Harvest Agreement (FHA) is one of the Free Harvest Agreements (FHAs). The FHA holds.",
        "A River Safety Engineer (RSE) does River Safety Engineering ([[RSE]]{info}), an RSE said.",
        "The Minister for Herring and Salmon (MHS) leads the Ministry of Herring and Salmon ([[MHS]]{info}), MHS said.",
        // three letters are too few to tell a slip from another body
        "The Social Democratic Party (SPD) and the Fenland People’s Party (FVP) met SPD and FVP.",
        "The Herring Inspection Fund (HIF) and the [[HFI]]{info} met; the Home Fen Institute (HFI) left HIF.",
        // first and last letters tell bodies apart
        "The Fen Islands Monitoring Agency (FIMA) met FIMI, the Fen Islands Monitoring Institute.",
      })
  void staysSilentOnWhatIsRight(String text) {
    AcronymTester.expect(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Всемирная организация здравоохранения (ВОЗ) и ВОЗ собрались.",
        "Шанхайская организация рыболовства (ШОР) открылась. Глава Шанхайской организации рыболовства доволен ШОР.",
        "Центр развития образования (ЦРО) и встреча Центров развития образования ([[ЦРО]]{info}) прошли.",
        "Центральный научный институт (ЦНИ) и глава Центрального научного института ([[ЦНИ]]{info}) довольны.",
        "Главный центр труда (ГЦТ) открыт. Главы Главных центров труда ([[ГЦТ]]{info}) довольны.",
        "Речная ассоциация портов (РАП) и встреча Речных ассоциаций портов ([[РАП]]{info}) прошли.",
        "Комитет по охране рек (далее — Комитет) собрался. В Комитете довольны.",
        "Комитет по охране рек (далее — КОР) собрался. В КОР довольны.",
        "Организация по безопасности и сотрудничеству на реке (ОБСР) открылась в доме ОБСР.",
        "Достройка Хмельницкой атомной электростанции (ХАЭС) идёт, на ХАЭС довольны.",
        "Партия объединения рек (PDCM) и Национальный фронт (FN) встретились; PDCM и FN спорят.",
        "РФ, США, ООН, СССР, МИД, ВВП и НДС известны всем.",
        "Министерство иностранных дел (МИД) и Министерство сельского хозяйства (Минсельхоз) спорят.",
        "«Фонд развития рек» (ФРР) открыт, в ФРР довольны.",
        "В XIV веке и в XX веке река была шире.",
      })
  void staysSilentOnWhatIsRightInRussian(String text) {
    AcronymTester.expect(text);
  }
}
