/** First names and surnames from many places, without those that are everyday words too. */
export const names: readonly string[] = `
  aaliyah abdi abdullah abena abigail abubakar adaeze adebayo adeyemi agnieszka ahmad ahmed aisha akhtar alejandro
  alexander alhassan ali alice alvarez amara amir amit amy anderson andrei angela anil anna anthony aoife arjun
  armstrong asante asha ashley ayesha bailey baptiste barbara begum bennett bernard beth bianca bogdan boris boateng
  brenda brian bridget brooks brown bryan burke camille campbell cantrell carlos carmen caroline carter catherine
  chandra charlotte chaudhry chavez chen chidi chinonso chloe choudhury chukwu ciara clarke claudia cohen colin collins
  connor cooper cruz cunningham curtis daisy dalton daniel danso daphne david davies dawson deborah deepak delgado
  dennis devi diana diaz diego dimitrov dlamini dominic donna dorothy douglas duncan dylan edward ekaterina eleanor
  elijah elizabeth ella ellis emily emma enrique erdogan erik esther ethan eva evans eze fatima ferguson fernandez
  fiona fitzgerald fletcher florence foley fraser gabriela garcia gareth gemma george georgia gill giovanni gonzalez
  gordon graham gupta gwen hadiza hamza hannah harper harris harry hassan hayes helen hernandez hiroshi holly howard
  hughes hussain hwang ibrahim ifeoma imran ingrid iqbal irina isabella isla ivanov jackson jacob jagdeep james jamila
  jane jasmine javier jennifer jessica jimenez joanne johnson jonathan jones jose joseph joshua juan judith julie
  kaiser kamal kamau karen karim karolina kate katarzyna kaur kavita kelly kenji kenneth kevin khadija khan kiran
  kofi kowalski krishna kumar kwabena kyle lakshmi laura lauren leah leila leonard lewis liam liang lisa logan lopez
  louise lucas lukasz lydia lynn macdonald mackenzie mahmoud malik manuel marcus margaret maria mariam marta martin
  martinez mary mason matthew maureen mbeki mcdonald megan mehmet mei melissa mendoza mensah mercy michael michelle
  miguel miller mitchell mohamed mohammed molly monica moore morales moreno morgan morris muhammad murphy musa mwangi
  nadia naidoo nakamura nancy naomi natalia nathan neha ngozi nguyen niamh nicholas nicole nikolai nkosi nora oconnor
  okafor oliver olivia oluwaseun omar onyeka ortiz oscar osman owen padma pamela parvati patel patricia patrick paul
  pavel pedro perez perkins peter petrova pham philip phoebe piotr popescu prakash priya quinn rachel rafael rahman
  rajesh ramirez ramos rashid rebecca reddy rhys richard riley rivera roberts robinson rodriguez rosa rosie ruth ryan
  sadia saeed salma samantha samira samuel sanchez sandra sanjay santiago sarah schmidt schneider sean sebastian shah
  shanice sharma shaun sheila siddiqui silva simone singh sinead sipho siobhan smith sofia sophie stella stephen
  steven stewart sunita susan suzuki svetlana takahashi tamara tanaka tanvi taylor teresa thabo theresa thomas thompson
  tiffany timothy tomasz torres tracey tran tunde turner usman valentina vanessa vargas vasquez venkat veronica
  vijay vikram vivian vladimir walker walsh wang watson wei wendy williams wilson xavier xiaoming yamamoto yasmin
  yetunde yilmaz yolanda yosef yusuf zachary zainab zhang zhao zofia zoe zuberi
`
  .trim()
  .split(/\s+/);
