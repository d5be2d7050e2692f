// It has no types: it adds its locales to moment.js and gives nothing.
declare module "moment/min/locales";
