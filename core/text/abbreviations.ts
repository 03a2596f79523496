const words = (list: string): readonly string[] => list.split(/\s+/u).filter((word) => word !== '');

/** Abbreviations that stay as written, even where they look like a syllable (AI, SAP, TU). */
const ABBREVIATIONS = words(`
  AI IoT AIoT IT ICT CNTT KHCN KH&CN KH-CN ĐMST CĐS CN TTTT TT&TT TTĐT BTTTT GD&ĐT VH-TT&DL NN&MT UBND HĐND MTTQ UBMTTQ TTXVN VOV VTV
  PTTH PT-TH PT&TH THPT THCS TPO QĐND CAND PLVN ĐHQGHN ĐHQG HN HP TP TP.HCM TPHCM HCM TU TW BCH BCĐ KCN KKT KCX CCN CLB HTX DN DNNVV NSNN
  FDI ODA GDP GRDP GNP CPI PCI PAR PII DTI DDCI SIPAS PAPI TFP ESG OCOP R&D M&A PPP B2B B2C SME SMEs STEM STEAM KPI OKR ERP CRM GIS GPS BIM
  BTS USD VND VNĐ EUR EU ASEAN APEC WTO WB IMF UNESCO UNDP UNIDO WHO WIPO WSA OECD COP AFTA CPTPP EVFTA RCEP NATO SAP IBM LG FPT VNPT
  EVN PVN VCCI VSIP VIMC VNA TEU ISO VILAS TCVN QR OTP NFC RFID SMS SIM 3D 2D VR AR XR LLM API ID PC TV CEO CTO CIO CPU GPU IOC ITS CMIS
  DNA ADN PCR MRI CT BHXH BHYT BHTN ATTP PCCC PCTT ANTT NQ QĐ NĐ CP HĐ KH CV TT TTg BC NQ-CP UAV IUU CO2 SOC XHCN TNCS NSND SHTT KTXH AVIC
`);

/** Names of firms, products and techniques in their own case. */
const BRANDS = words(`
  VNeID VnEconomy VnExpress VietnamPlus VietNamNet Vietnam Viettel VinFast Vingroup MobiFone VinaPhone Zalo Facebook YouTube TikTok Google
  Microsoft Apple Samsung Intel Nvidia NVIDIA Amazon Qualcomm Foxconn Pegatron Huawei OpenAI ChatGPT Gemini DeepSeek Starlink SpaceX Tesla
  StartupBlink MekongAsean eTax Mobile iPhone Android Internet Smart Big Data Blockchain Fintech FinTech Web WiFi Net Zero World Summit Awards
  Olympic Techfest TECHFEST Digital Twin K-Water Start-up Silicon Zero
`);

/** Foreign common nouns: no Vietnamese syllables, yet written small. */
const FOREIGN_NOUNS = words(`
  logistics startup startups online offline robot robots robotics video clip chatbot website web blog email drone drones carbon hydrogen halal
  livestream fanpage smartphone laptop tablet internet marketing game show hotline container cloud data center server hacker virus
  deepfake sandbox token camera radar laser pin container logistic workshop forum tour homestay spa xanh
`);

/** Each known word by its capitals: the case it is written in. */
export const KNOWN_CASES: ReadonlyMap<string, string> = new Map(
  [...FOREIGN_NOUNS, ...BRANDS, ...ABBREVIATIONS].map((word) => [word.toUpperCase(), word]),
);
